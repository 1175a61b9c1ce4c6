import { Section } from "@/components/layout/section";
import { Table } from "@/components/ui/table";
import { formatDays, formatShortDay } from "@/lib/format/dates";
import { FaceBar } from "./face-bar";
import { FACES, IMPRESSION_PAIRS } from "./face-shapes";
import {
  answersIn,
  type FaceCounts,
  type FeedbackView,
  type PlaceOpinions,
  sayWaiting,
} from "./feedback-view";

interface Props extends FeedbackView {
  readonly place: PlaceOpinions;
  readonly fewestShown: number;
}

/** All that may be shown of what visitors said at one touchpoint. */
export function PlaceOpinionsSection(props: Props) {
  const { say, place, fewestShown } = props;
  const { name, answers, faces, together } = place;
  const waiting = faces === null ? sayWaiting({ say, answers, fewestShown }) : null;
  return (
    <Section
      title={name}
      end={
        together ? (
          <span className="text-ink-2">{say("all", { count: answersIn(together) })}</span>
        ) : null
      }
    >
      {waiting ? (
        <p className="text-ink-2">{say("page.stickersOnly", { state: waiting })}</p>
      ) : null}
      {together ? (
        <div className="mt-3 max-w-[44em]">
          <FaceBar {...{ say }} faces={together} />
        </div>
      ) : null}
      <SourcesTable {...props} />
      <MoreAnswers {...props} />
      {faces ? <Comments {...props} /> : null}
    </Section>
  );
}

interface SourceRow {
  readonly key: string;
  readonly label: string;
  readonly faces: FaceCounts;
}

function sourceRows({ say, place }: Props): readonly SourceRow[] {
  const { faces, stickers, together } = place;
  const rows = [
    { key: "qr", label: say("sources.qr"), faces },
    {
      key: "stickers",
      label: say("sources.stickers", { boards: stickers?.boards ?? 0 }),
      faces: stickers?.faces ?? null,
    },
    {
      key: "together",
      label: say("sources.together"),
      faces: faces && stickers ? together : null,
    },
  ];
  return rows.flatMap((row) => (row.faces ? [{ ...row, faces: row.faces }] : []));
}

function SourcesTable(props: Props) {
  const { say, place } = props;
  const rows = sourceRows(props);
  // One source is what the drawing above says already.
  if (place.stickers === null) return null;
  return (
    <Table
      caption={`${place.name} · ${say("columns.faces")}`}
      isCaptionHidden
      onPhone="stack"
      className="mt-4 max-w-[44em]"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "source",
          header: say("columns.source"),
          cell: ({ label }) => label,
          isRowHeader: true,
        },
        ...FACES.map(({ key }, index) => ({
          key,
          header: say(`visitor.faces.${key}`),
          cell: ({ faces }: SourceRow) => faces[index] ?? 0,
          align: "end" as const,
        })),
      ]}
    />
  );
}

function MoreAnswers({ say, place }: Props) {
  const { comeAgain, impression, faces } = place;
  const means = IMPRESSION_PAIRS.flatMap((pair) => {
    const mean = impression[pair];
    if (!mean) return [];
    const word = say(`visitor.pairs.${pair}.high`);
    return [say("page.impressionOf", { word, mean: mean.mean.toFixed(1), count: mean.answers })];
  });
  if (!faces) return null;
  return (
    <div className="mt-4 text-ink-2 text-sm">
      <p>{comeAgain ? say("page.again", comeAgain) : say("page.againSmall")}</p>
      {means.length > 0 ? (
        <p className="mt-1">
          {say("page.impression")}: {means.join(" · ")}
        </p>
      ) : null}
    </div>
  );
}

function Comments({ say, locale, place }: Props) {
  const batches = place.batches.filter(({ comments }) => comments.length > 0);
  if (batches.length === 0) return <p className="mt-4 text-ink-2">{say("page.noComments")}</p>;
  return (
    <div className="mt-6 max-w-[44em]">
      <h3 className="font-semibold">{say("page.comments")}</h3>
      {batches.map(({ from, to, answers, comments }) => (
        <div key={from} className="mt-3">
          <p className="text-ink-2 text-sm">
            {say("page.batch", {
              days: from === to ? formatShortDay(from, locale) : formatDays({ from, to }, locale),
              count: answers,
            })}
          </p>
          <ul className="mt-1">
            {comments.map(({ face, text }) => (
              <li key={`${face} ${text}`} className="border-hair border-b py-2.5">
                <p className="whitespace-pre-line">{text}</p>
                <p className="text-ink-3 text-sm">{faceWord(face, say)}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function faceWord(value: number, say: Props["say"]): string {
  const face = FACES.find((one) => one.value === value);
  return face ? say(`visitor.faces.${face.key}`) : "";
}
