import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { formatDays } from "@/lib/format/dates";
import { formatPercent, formatPercentRange } from "@/lib/format/numbers";
import type { TrendView } from "./trend";

/** The numbers behind the chart, the newest week first. */
export function TrendTable({ say, locale, trend }: TrendView) {
  const rows = trend.weeks.map((week, place) => ({ ...week, point: trend.chart.points[place] }));
  return (
    <Disclosure label={say("trend.table")} data-print="hide" className="mt-1 border-b-0 text-sm">
      <Table
        caption={say("trend.title")}
        isCaptionHidden
        rows={rows.reverse()}
        rowKey={({ from }) => from}
        columns={[
          {
            key: "week",
            header: say("trend.columns.week"),
            cell: (week) => formatDays(week, locale),
            isRowHeader: true,
          },
          {
            key: "kept",
            header: say("trend.columns.kept"),
            cell: ({ kept }) => kept,
            align: "end",
          },
          {
            key: "checked",
            header: say("trend.columns.checked"),
            cell: ({ checked }) => checked,
            align: "end",
          },
          {
            key: "rate",
            header: say("trend.columns.rate"),
            cell: ({ point }) =>
              point?.value == null ? say("trend.noRate") : formatPercent(point.value),
            align: "end",
          },
          {
            key: "usual",
            header: say("trend.columns.usual"),
            cell: ({ point }) =>
              point?.lower == null || point.upper === null
                ? ""
                : formatPercentRange({ lower: point.lower, upper: point.upper }, locale),
            align: "end",
          },
          {
            key: "signal",
            header: say("trend.columns.signal"),
            cell: ({ point }) =>
              (point?.rules ?? []).map((rule) => say(`trend.rules.${rule}`)).join(", "),
          },
        ]}
      />
    </Disclosure>
  );
}
