import { Section } from "@/components/layout/section";
import { Table, type TableColumn } from "@/components/ui/table";
import { formatPercent } from "@/lib/format/numbers";
import { scaleFrom } from "./interval-bar";
import type { JourneyView } from "./journey-view";
import { RateCell } from "./rate-cell";
import {
  FactorCell,
  GainCell,
  kindOf,
  MissedCell,
  type MissedFactor,
  PlaceCell,
} from "./result-cells";
import { type ResultRow, resultRows } from "./result-rows";
import { ResultsMethod } from "./results-method";

interface Props extends JourneyView {
  /** By touchpoint; none where nothing was missed. */
  readonly missedFactors: Readonly<Record<string, MissedFactor>>;
}

/** Columns that are empty until something was checked. */
const OF_SCORED: ReadonlySet<string> = new Set(["rate", "gain", "factor"]);

/** Every touchpoint with its evidence, what fixing it would win, and what is missed there most often. */
export function TouchpointResults(props: Props) {
  const { say } = props;
  const rows = resultRows(props);
  const scored = rows.flatMap(({ link }) => link ?? []);
  const from = scaleFrom(scored.map(({ interval }) => interval));
  const scale = say("results.scale", { from: formatPercent(from, 0) });
  return (
    <Section
      title={say("results.title")}
      end={
        scored.length > 0 ? <span className="text-ink-2 text-sm max-md:hidden">{scale}</span> : null
      }
    >
      <Table
        caption={say("results.title")}
        isCaptionHidden
        rows={rows}
        rowKey={({ touchpoint }) => touchpoint.id}
        columns={columnsOf(props, from).filter(
          ({ key }) => scored.length > 0 || !OF_SCORED.has(key),
        )}
      />
      <ResultsMethod {...props} rows={rows} />
    </Section>
  );
}

function columnsOf(props: Props, from: number): readonly TableColumn<ResultRow>[] {
  const { missedFactors, ...view } = props;
  const { say, locale } = view;
  return [
    { key: "place", header: say("results.columns.place"), cell: PlaceCell, isRowHeader: true },
    {
      key: "kind",
      header: say("results.columns.kind"),
      cell: (row) => <span className="text-ink-2 text-sm">{kindOf(view, row)}</span>,
    },
    {
      key: "missed",
      header: say("results.columns.missed"),
      cell: (row) => <MissedCell {...view} row={row} />,
      align: "end",
    },
    {
      key: "rate",
      header: say("results.columns.rate"),
      cell: (row) => <RateCell {...{ say, locale, from, row }} />,
    },
    {
      key: "gain",
      header: say("results.columns.gain"),
      cell: (row) => <GainCell {...view} row={row} />,
      align: "end",
    },
    {
      key: "factor",
      header: say("results.columns.factor"),
      cell: ({ touchpoint: { id } }) => (
        <FactorCell {...view} touchpointId={id} missed={missedFactors[id]} />
      ),
    },
  ];
}
