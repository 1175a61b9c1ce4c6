import { Disclosure } from "@/components/ui/disclosure";
import { Mark } from "@/components/ui/mark";
import { Table } from "@/components/ui/table";
import { formatDay, formatShortDay } from "@/lib/format/dates";
import { countOf, daysOf, type JudgedDay, verdictOf } from "./day-list";
import { DayMarks, SHAPES, sayVerdict } from "./day-marks";
import { type JourneyView, touchpointOf } from "./journey-view";
import { VerdictPanel } from "./verdict-panel";
import { visitCounts } from "./walked-visit-counts";

const RULE = "100 − 1 = 0";

interface Props extends JourneyView {
  /** How many visits were walked in the window. */
  readonly walks: number;
}

/** A period has no verdict, only its days: the latest one, all of them as marks, and the last 0. */
export function DayVerdicts({ walks, ...view }: Props) {
  const { say, locale, figures } = view;
  const days = daysOf(figures.window, figures.days.days);
  const { latest } = figures.days;
  const of = latest
    ? say("day.latest", { day: formatShortDay(latest.day, locale) })
    : say("day.none");
  return (
    <VerdictPanel title={`${RULE} · ${of}`}>
      {latest ? <Latest {...view} verdict={latest.verdict} /> : null}
      <div className="mt-3">
        <DayMarks {...{ days, say, locale }} />
      </div>
      <p className="mt-2 text-ink-2 text-sm">{countsOf(days, view)}</p>
      <p className="mt-2">{latest ? lastZeroOf(view) : say("day.noneMore")}</p>
      {latest || walks > 0 ? (
        <p className="mt-1 text-ink-2 text-sm">{visitsOf(view, walks)}</p>
      ) : null}
      {figures.days.daysUnbroken > 0 ? (
        <p className="text-ink-2 text-sm">
          {say("day.unbroken", { days: figures.days.daysUnbroken })}
        </p>
      ) : null}
      <DayTable {...view} days={days.filter(({ verdict }) => verdict !== "unchecked")} />
    </VerdictPanel>
  );
}

const MORE = {
  hundred: "day.hundredMore",
  zero: "day.zeroMore",
  unknown: "day.unknownMore",
} as const;

function Latest({ say, verdict }: JourneyView & { readonly verdict: 100 | 0 | null }) {
  const kind = verdictOf(verdict);
  if (kind === "unchecked") return null;
  return (
    <>
      <p className="mt-1">
        <Mark shape={SHAPES[kind]} className={kind === "unknown" ? "text-3xl" : "text-5xl"}>
          {sayVerdict(kind, { say })}
        </Mark>
      </p>
      <p className="mt-1 text-sm">{say(MORE[kind])}</p>
    </>
  );
}

const KINDS = ["zero", "hundred", "unknown", "unchecked"] as const;

const countsOf = (days: readonly JudgedDay[], { say }: JourneyView): string =>
  KINDS.map((kind) => ({ kind, count: countOf(days, kind) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => say(`day.counts.${kind}`, { count }))
    .join(" · ");

function lastZeroOf(view: JourneyView): string {
  const { say, locale, figures } = view;
  const { lastZero } = figures.days;
  if (lastZero === null) return say("day.noZero");
  const day = formatShortDay(lastZero.day, locale);
  const place = touchpointOf(view, lastZero.touchpointId)?.name;
  if (place === undefined) return say("day.lastZero", { day });
  const since = say(lastZero.passedSince ? "day.passed" : "day.notPassed");
  return `${say("day.lastZeroAt", { day, place })}. ${since}`;
}

function visitsOf({ say, figures }: JourneyView, walks: number): string {
  const counts = visitCounts(figures, walks);
  return counts.count > 0 ? say("day.visits", { ...counts }) : say("day.noVisits");
}

function DayTable({
  say,
  locale,
  days,
  figures,
}: JourneyView & { readonly days: readonly JudgedDay[] }) {
  if (days.length === 0) return null;
  const { from, to } = figures.window;
  const format = from.slice(0, 4) === to.slice(0, 4) ? formatShortDay : formatDay;
  return (
    <Disclosure label={say("day.table")} data-print="hide" className="mt-2 border-b-0 text-sm">
      <Table
        caption={say("day.marks")}
        isCaptionHidden
        onPhone="scroll"
        rows={[...days].reverse()}
        rowKey={({ day }) => day}
        columns={[
          {
            key: "day",
            header: say("day.columns.day"),
            cell: ({ day }) => <span className="whitespace-nowrap">{format(day, locale)}</span>,
            isRowHeader: true,
          },
          {
            key: "verdict",
            header: say("day.columns.verdict"),
            cell: ({ verdict }) => (
              <span className="whitespace-nowrap">{sayVerdict(verdict, { say })}</span>
            ),
          },
          {
            key: "hundred",
            header: say("day.columns.hundred"),
            cell: ({ hundred }) => hundred,
            align: "end",
          },
          { key: "zero", header: say("day.columns.zero"), cell: ({ zero }) => zero, align: "end" },
        ]}
      />
    </Disclosure>
  );
}
