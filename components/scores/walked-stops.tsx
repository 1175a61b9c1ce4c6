import { Table } from "@/components/ui/table";
import { formatDuration } from "@/lib/format/durations";
import type { DocumentedTouchpoint } from "./journey-view";
import type { WalkedView } from "./walked-view";

interface StopRow {
  readonly touchpoint: DocumentedTouchpoint;
  readonly planned: number | null;
  readonly seconds: number;
  readonly walks: number;
}

const FEW = 12;

function rowsOf({ journey, walked }: WalkedView): readonly StopRow[] {
  return journey.touchpoints.flatMap((touchpoint) => {
    const seen = walked.stops[touchpoint.id];
    if (!seen) return [];
    const { medianSeconds: seconds, walks } = seen;
    return [{ touchpoint, planned: touchpoint.durationSeconds, seconds, walks }];
  });
}

/** How long each stop was planned to take, and took. */
export function WalkedStops(view: WalkedView) {
  const { sayWalked, locale } = view;
  const rows = rowsOf(view);
  if (rows.length === 0) return null;
  const longest = Math.max(1, ...rows.flatMap(({ planned, seconds }) => [planned ?? 0, seconds]));
  return (
    <div className="mt-8">
      <h3 className="font-bold text-lg">{sayWalked("stops.title")}</h3>
      <p className="mt-1 mb-3 text-ink-2 text-sm">{sayWalked("stops.lead")}</p>
      <Table
        caption={sayWalked("stops.title")}
        isCaptionHidden
        rows={rows}
        rowKey={({ touchpoint }) => touchpoint.id}
        columns={[
          {
            key: "place",
            header: sayWalked("stops.columns.place"),
            cell: ({ touchpoint }) => touchpoint.name,
            isRowHeader: true,
          },
          {
            key: "picture",
            header: sayWalked("stops.columns.picture"),
            cell: (row) => <Picture {...row} {...{ longest }} />,
            isHiddenOnPhone: true,
          },
          {
            key: "planned",
            header: sayWalked("stops.columns.planned"),
            cell: ({ planned }) => (planned === null ? "–" : formatDuration(planned, locale)),
            align: "end",
          },
          {
            key: "walked",
            header: sayWalked("stops.columns.walked"),
            cell: ({ seconds }) => formatDuration(seconds, locale),
            align: "end",
          },
          {
            key: "difference",
            header: sayWalked("stops.columns.difference"),
            cell: (row) => differenceOf(row, view),
          },
          {
            key: "walks",
            header: sayWalked("stops.columns.walks"),
            cell: ({ walks }) =>
              sayWalked(walks < FEW ? "stops.few" : "stops.count", { count: walks }),
            align: "end",
          },
        ]}
      />
    </div>
  );
}

/** Within a tenth, or two seconds, it is as planned: stopwatches in hands are no finer. */
function differenceOf({ planned, seconds }: StopRow, { sayWalked, locale }: WalkedView): string {
  if (planned === null) return sayWalked("stops.unplanned");
  const difference = seconds - planned;
  if (Math.abs(difference) <= Math.max(2, planned / 10)) return sayWalked("stops.same");
  const duration = formatDuration(Math.abs(difference), locale);
  return sayWalked(difference > 0 ? "stops.longer" : "stops.shorter", { duration });
}

const WIDTH = 190;
const INSET = 7;

/** From 0: a line where it was planned to end, a dot where it did. */
function Picture({ planned, seconds, longest }: StopRow & { readonly longest: number }) {
  const x = (second: number) => INSET + (second / longest) * (WIDTH - 2 * INSET);
  return (
    <svg viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true" className="h-[22px] w-[190px] max-w-full">
      <line x1={INSET} x2={WIDTH - INSET} y1={11} y2={11} className="stroke-hair-2" />
      <line x1={INSET} x2={x(seconds)} y1={11} y2={11} className="stroke-ink-2" strokeWidth={3} />
      {planned === null ? null : (
        <line
          x1={x(planned)}
          x2={x(planned)}
          y1={2}
          y2={20}
          className="stroke-accent"
          strokeWidth={3}
        />
      )}
      <circle cx={x(seconds)} cy={11} r={5} className="fill-ink-2" />
    </svg>
  );
}
