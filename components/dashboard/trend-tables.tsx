import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { formatTickDay } from "@/lib/format/dates";
import { formatPercent, formatPercentRange } from "@/lib/format/numbers";
import type { CellProps, TrendWeek, WallJourney, WallView } from "./wall-journey";

interface Props extends WallView {
  readonly journeys: readonly WallJourney[];
}

/** The figures behind the small drawings. */
export function TrendTables({ journeys, ...view }: Props) {
  return (
    <Disclosure label={view.say("trend.table")} data-print="hide" className="mt-3 border-b-0">
      <div className="grid gap-8 lg:grid-cols-2">
        {journeys.map((journey) => (
          <TrendTable key={journey.id} {...view} {...{ journey }} />
        ))}
      </div>
    </Disclosure>
  );
}

function TrendTable({ journey, say, locale }: CellProps) {
  const { kind, weeks } = journey.trend;
  return (
    <div>
      <Table
        caption={say("trend.caption", { journey: journey.name })}
        onPhone="scroll"
        rows={weeks}
        rowKey={({ week }) => week}
        columns={[
          {
            key: "week",
            header: say("trend.columns.week"),
            isRowHeader: true,
            cell: ({ week }) => formatTickDay(week, locale),
          },
          {
            key: "rate",
            header: say("trend.columns.rate"),
            align: "end",
            cell: ({ rate }) => (rate === null ? say("trend.unchecked") : formatPercent(rate)),
          },
          {
            key: "range",
            header: say("trend.columns.range"),
            align: "end",
            cell: (week) => rangeOf(week, locale),
          },
          {
            key: "visits",
            header: say("trend.columns.visits"),
            align: "end",
            cell: ({ visits }) => Math.floor(visits),
          },
        ]}
      />
      <p className="mt-2 text-ink-2 text-sm">{say(`trend.${kind}`)}</p>
    </div>
  );
}

function rangeOf({ interval }: TrendWeek, locale: WallView["locale"]): string {
  if (interval === null) return "–";
  const [lower, upper] = interval;
  return formatPercentRange({ lower, upper }, locale, 0);
}
