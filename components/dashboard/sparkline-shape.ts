import type { TrendWeek } from "./wall-journey";

export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface SparkShape {
  /** Unbroken stretches: a week without a check breaks the line. */
  readonly lines: readonly (readonly SparkPoint[])[];
  readonly points: readonly SparkPoint[];
  readonly last: SparkPoint | null;
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The lowest rate that a drawing of this size shows; it grows downwards only where it must. */
const FLOOR = 0.5;

/** Weeks from left to right, shares from `floor` at the foot to 1 at the head. */
export function sparkShape(
  weeks: readonly TrendWeek[],
  { width, height, margin }: Box,
): SparkShape {
  const rates = weeks.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  const floor = Math.min(FLOOR, ...rates);
  const step = (width - 2 * margin) / Math.max(1, weeks.length - 1);
  const reach = height - 2 * margin;
  const places = weeks.map(({ rate }, index) =>
    rate === null
      ? null
      : { x: margin + index * step, y: margin + ((1 - rate) / (1 - floor)) * reach },
  );
  const points = places.filter((place) => place !== null);
  return { points, lines: stretches(places), last: points.at(-1) ?? null };
}

function stretches(places: readonly (SparkPoint | null)[]): readonly (readonly SparkPoint[])[] {
  const lines: SparkPoint[][] = [];
  let line: SparkPoint[] | null = null;
  for (const place of places) {
    if (place === null) line = null;
    else if (line === null) {
      line = [place];
      lines.push(line);
    } else line.push(place);
  }
  return lines.filter(({ length }) => length > 1);
}
