import type { PChart as Chart, PChartPoint, Side } from "@/lib/scoring";
import { type PChartScale, pChartScale } from "./p-chart-scale";

export interface ChartMark {
  /** Between which points, 0 before the first. */
  readonly at: number;
  readonly label: string;
}

interface Props {
  readonly chart: Chart;
  /** Under each point, shown as far as there is room. */
  readonly labels: readonly string[];
  /** At the end of the centre line. */
  readonly centreLabel: string;
  readonly sayShare: (share: number) => string;
  /** What was done, and when. */
  readonly marks: readonly ChartMark[];
  /** All that it says, in words. */
  readonly label: string;
}

const TEXT = { fontSize: 15, className: "fill-ink-2" };

/** A share over time against its usual range. Points that stand out have a shape of their own. */
export function PChart({ chart, labels, centreLabel, sayShare, marks, label }: Props) {
  const scale = pChartScale(chart.points);
  const { width, height, left, right, bottom, x, y } = scale;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full print:!min-w-0"
      style={{ minWidth: width * 0.94 }}
    >
      {scale.shares.map((share) => (
        <g key={share}>
          <line x1={left} x2={right} y1={y(share)} y2={y(share)} className="stroke-hair" />
          <text x={left - 10} y={y(share) + 5} textAnchor="end" {...TEXT}>
            {sayShare(share)}
          </text>
        </g>
      ))}
      <path d={rangeOf(chart.points, scale)} className="fill-accent-soft" />
      {chart.centre === null ? null : (
        <>
          <line
            x1={left}
            x2={right}
            y1={y(chart.centre)}
            y2={y(chart.centre)}
            className="stroke-[1.5px] stroke-accent [stroke-dasharray:5_4]"
          />
          <text
            x={right + 8}
            y={y(chart.centre) + 5}
            fontSize={15}
            className="fill-accent font-semibold"
          >
            {centreLabel}
          </text>
        </>
      )}
      <Marks {...{ marks, scale }} />
      <path d={lineOf(chart.points, scale)} className="fill-none stroke-2 stroke-ink-2" />
      {chart.points.map((point, index) => (
        <Point key={labels[index]} {...{ point, chart, index, scale }} />
      ))}
      {labels.map((text, index) =>
        index % scale.labelEvery === 0 ? (
          <text key={text} x={x(index)} y={bottom + 24} textAnchor="middle" {...TEXT}>
            {text}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** The usual range, week by week: the more checks, the narrower. */
function rangeOf(points: readonly PChartPoint[], { x, y, step }: PChartScale): string {
  return points
    .map(({ lower, upper }, index) => {
      if (lower === null || upper === null) return "";
      const [from, to] = [x(index) - step / 2, x(index) + step / 2];
      return `M${from} ${y(upper)}H${to}V${y(lower)}H${from}z`;
    })
    .join("");
}

function lineOf(points: readonly PChartPoint[], { x, y }: PChartScale): string {
  let isBroken = true;
  return points
    .map(({ value }, index) => {
      const command = isBroken ? "M" : "L";
      isBroken = value === null;
      return value === null ? "" : `${command}${x(index)} ${y(value)}`;
    })
    .join("");
}

interface PointProps {
  readonly point: PChartPoint;
  readonly chart: Chart;
  readonly index: number;
  readonly scale: PChartScale;
}

/** 1 or -1 where the point stands out on that side itself; 0 where it only lies within such a run. */
function sideOf({ point, chart, index }: PointProps): Side | 0 {
  const { value } = point;
  const { centre, runs } = chart;
  if (value === null || centre === null) return 0;
  const run = runs.find(
    ({ rule, side, from, to }) =>
      from <= index && index <= to && (rule === "trend" || side * (value - centre) > 0),
  );
  return run?.side ?? 0;
}

function Point(props: PointProps) {
  const { point, index, scale } = props;
  if (point.value === null) return null;
  const [x, y] = [scale.x(index), scale.y(point.value)];
  const side = sideOf(props);
  if (side === 0)
    return <circle cx={x} cy={y} r={5} className="fill-ink-2 stroke-2 stroke-paper" />;
  const shape = side === -1 ? `M${x} ${y - 9}l9 9-9 9-9-9z` : `M${x} ${y - 9}l9 15h-18z`;
  return <path d={shape} className="fill-ink stroke-2 stroke-paper" />;
}

function Marks({
  marks,
  scale,
}: {
  readonly marks: readonly ChartMark[];
  readonly scale: PChartScale;
}) {
  return marks.map(({ at, label }) => {
    const x = scale.left + at * scale.step;
    return (
      <g key={`${at} ${label}`}>
        <line
          x1={x}
          x2={x}
          y1={scale.top - 8}
          y2={scale.bottom}
          className="stroke-[1.5px] stroke-ink-3 [stroke-dasharray:2_4]"
        />
        <text
          x={x}
          y={scale.top - 14}
          textAnchor="middle"
          fontSize={15}
          className="fill-ink font-semibold"
        >
          {label}
        </text>
      </g>
    );
  });
}
