import { formatPercent } from "@/lib/format/numbers";
import { type SparkPoint, sparkShape } from "./sparkline-shape";
import type { CellProps } from "./wall-journey";

const BOX = { width: 132, height: 36, margin: 5 };

const pathOf = (line: readonly SparkPoint[]): string =>
  line
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");

/** The last weeks of a journey at a glance; the table of all journeys behind it has the figures. */
export function Sparkline({ journey, say }: CellProps) {
  const { weeks } = journey.trend;
  const { lines, points, last } = sparkShape(weeks, BOX);
  const label = say("trend.label", { journey: journey.name, text: spokenTrend({ journey, say }) });
  if (last === null) return <span className="text-ink-2 text-sm">{say("trend.none")}</span>;
  const { width, height } = BOX;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="h-9 w-33 max-w-full overflow-visible text-ink"
    >
      <path d={`M0 ${height - 0.5}H${width}`} className="stroke-hair-2" />
      {lines.map((line) => (
        <path
          key={`${line[0]?.x}`}
          d={pathOf(line)}
          fill="none"
          className="stroke-current"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      ))}
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1.6" fill="currentColor" />
      ))}
      <circle cx={last.x} cy={last.y} r="3.2" fill="currentColor" />
    </svg>
  );
}

function spokenTrend({ journey, say }: Pick<CellProps, "journey" | "say">): string {
  const rates = journey.trend.weeks.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  const [first, last] = [rates[0], rates.at(-1)];
  if (first === undefined || last === undefined) return say("trend.none");
  return say("trend.span", {
    first: formatPercent(first),
    last: formatPercent(last),
    count: rates.length,
  });
}
