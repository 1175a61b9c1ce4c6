import { Section } from "@/components/layout/section";
import { VerdictPanel } from "@/components/scores/verdict-panel";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDays } from "@/lib/format/dates";
import { formatPartOf, formatPoints } from "@/lib/format/numbers";
import type { Locale } from "@/lib/i18n";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import type { Counts, Interval, JourneyScore } from "@/lib/scoring";
import type { SayPlan } from "./plan-words";
import { sayCoverage, sayRate, sayThin } from "./say-rate";

interface Side {
  readonly from: string;
  readonly to: string;
  readonly map: JourneyMap;
  readonly score: JourneyScore;
  /** The names of what nobody checked in these days. */
  readonly unchecked: readonly string[];
}

interface MeasuredPlace {
  readonly touchpoint: MapTouchpoint;
  readonly before: Counts | null;
  readonly after: Counts;
  readonly difference: { readonly value: number; readonly interval: Interval } | null;
}

interface Props {
  readonly locale: Locale;
  readonly say: SayPlan;
  /** Null on the day of adoption. */
  readonly measured: {
    readonly days: number;
    readonly before: Side;
    readonly after: Side;
    readonly places: readonly MeasuredPlace[];
  } | null;
}

type Words = Pick<Props, "say" | "locale">;

const FEW = 12;

/** Whether it came true: the same days before and after, with what each figure rests on. */
export function MeasuredChange({ measured, ...words }: Props) {
  const { say, locale } = words;
  if (measured === null)
    return (
      <Section title={say("measured.title")}>
        <p>{say("measured.tooSoon")}</p>
      </Section>
    );
  const { days, before, after, places } = measured;
  const spans = { before: formatDays(before, locale), after: formatDays(after, locale) };
  return (
    <Section title={say("measured.title")} lead={say("measured.lead", { days, ...spans })}>
      <div className="border-ink border-t-2 border-b border-b-hair-2 lg:grid lg:grid-cols-2">
        <Rate {...words} side="before" {...before} />
        <Rate {...words} side="after" {...after} />
      </div>
      <Places {...words} {...{ places }} />
      <p className="mt-4 text-ink-2">{say("measured.caution")}</p>
      <Disclosure
        label={say("measured.method")}
        data-print="hide"
        className="mt-1 border-b-0 text-sm"
      >
        <p className="max-w-[46em] text-ink-2">{say("measured.methodText")}</p>
      </Disclosure>
    </Section>
  );
}

type RateProps = Words & Side & { readonly side: "before" | "after" };

function Rate({ side, map, score, unchecked, ...words }: RateProps) {
  const { say } = words;
  const scored = { ...words, map, score };
  const rate = sayRate(scored);
  return (
    <VerdictPanel title={`${say("measured.rate")} · ${say(`measured.${side}`)}`}>
      {rate === null ? (
        <p className="mt-1 font-bold text-2xl">{say("measured.unknown")}</p>
      ) : (
        <>
          {[sayCoverage(scored), sayThin(scored)].filter(Boolean).map((caveat) => (
            <p key={caveat} className="mt-1 font-semibold text-unproven">
              {caveat}
            </p>
          ))}
          <p className={rate.isThin ? "mt-2" : "mt-1 font-extrabold text-4xl tracking-tight"}>
            {rate.value}
          </p>
          <p className="mt-1 text-ink-2 text-sm">{rate.note}</p>
          {unchecked.length === 0 ? null : (
            <p className="mt-1 text-ink-2 text-sm">
              {say("measured.blind", { places: unchecked.join(", ") })}
            </p>
          )}
        </>
      )}
    </VerdictPanel>
  );
}

function sayCounts(counts: Counts | null, { say, locale }: Words): string {
  if (counts === null) return say("measured.new");
  const whole = counts.passed + counts.failed;
  if (whole === 0) return say("measured.none");
  return say("measured.checks", { counts: formatPartOf({ part: counts.passed, whole }, locale) });
}

const isFew = (counts: Counts | null): boolean =>
  counts !== null && counts.passed + counts.failed < FEW;

function sayDifference({ difference }: MeasuredPlace, { say, locale }: Words): string {
  if (difference === null) return "";
  const [lower, upper] = difference.interval.map((value) => formatPoints(value, locale));
  return say("measured.range", {
    points: formatPoints(difference.value, locale),
    range: `${lower} ~ ${upper}`,
  });
}

function Places({ places, ...words }: Words & { readonly places: readonly MeasuredPlace[] }) {
  const { say } = words;
  return (
    <Table
      className="mt-6"
      caption={say("measured.title")}
      isCaptionHidden
      rows={places}
      rowKey={({ touchpoint }) => touchpoint.id}
      columns={[
        {
          key: "place",
          header: say("measured.place"),
          isRowHeader: true,
          cell: ({ touchpoint }) => touchpoint.name,
        },
        {
          key: "before",
          header: say("measured.before"),
          cell: ({ before }) => sayCounts(before, words),
        },
        {
          key: "after",
          header: say("measured.after"),
          cell: ({ after }) => sayCounts(after, words),
        },
        {
          key: "difference",
          header: say("measured.difference"),
          cell: (row) => (
            <span className="inline-flex flex-wrap items-center gap-x-2">
              {sayDifference(row, words)}
              {isFew(row.before) || isFew(row.after) ? (
                <Tag tone="unproven">{say("measured.trial")}</Tag>
              ) : null}
            </span>
          ),
        },
      ]}
    />
  );
}
