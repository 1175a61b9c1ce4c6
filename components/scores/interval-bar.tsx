import type { Interval } from "@/lib/scoring";

interface Props {
  readonly value: number;
  readonly interval: Interval;
  /** Where the bar begins; it ends at 1. */
  readonly from: number;
  readonly isWeakest: boolean;
}

const WIDTH = 190;
const INSET = 6;

/** A share as a point on its interval. The words stand beside it. */
export function IntervalBar({ value, interval: [lower, upper], from, isWeakest }: Props) {
  const x = (share: number) => INSET + ((share - from) / (1 - from)) * (WIDTH - 2 * INSET);
  const colour = isWeakest ? "text-zero" : "text-ink-2";
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 20`}
      aria-hidden="true"
      className={`h-5 w-[190px] max-w-full print:w-[110px] ${colour}`}
    >
      <line x1={INSET} x2={WIDTH - INSET} y1={10} y2={10} className="stroke-hair-2" />
      <line x1={x(lower)} x2={x(upper)} y1={10} y2={10} stroke="currentColor" strokeWidth={3} />
      {isWeakest ? (
        <path d={`M${x(value)} 3l7 7-7 7-7-7z`} fill="currentColor" />
      ) : (
        <circle cx={x(value)} cy={10} r={5} fill="currentColor" />
      )}
    </svg>
  );
}

/** The scale of a set of bars: from the tens below the lowest end, never above 80 %. */
export function scaleFrom(intervals: readonly Interval[]): number {
  const lowest = Math.min(0.8, ...intervals.map(([lower]) => lower));
  return Math.floor(lowest * 10 + 1e-9) / 10;
}
