export type SignalRule = "outside" | "shift" | "trend" | "twoOfThree";

/** 1: above the centre, or rising. -1: below the centre, or falling. */
export type Side = 1 | -1;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
}

export interface SignalRun extends Run {
  readonly rule: SignalRule;
}

export interface PlottedPoint {
  readonly value: number;
  readonly centre: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

type Points = readonly (PlottedPoint | null)[];
type FindRuns = (points: Points, tolerance: number) => readonly Run[];

const LONG_RUN = 7;

/** The four rules; each finds its own runs, in order of time. */
export const SIGNAL_RULES: Readonly<Record<SignalRule, FindRuns>> = {
  outside: (points, tolerance) =>
    points.flatMap((point, at) => {
      const side = sideBeyond({ point, tolerance, reach: 1 });
      return side === 0 ? [] : [{ from: at, to: at, side }];
    }),
  shift: (points, tolerance) =>
    equalRuns(points.map((point) => sideOfCentre(point, tolerance))).filter(
      ({ from, to }) => to - from + 1 >= LONG_RUN,
    ),
  trend: (points) =>
    equalRuns(points.slice(1).map((point, before) => direction(points[before], point)))
      .map(({ from, to, side }) => ({ from, to: to + 1, side }))
      .filter(({ from, to }) => to - from + 1 >= LONG_RUN),
  twoOfThree: (points, tolerance) => {
    const outer = points.map((point) => sideBeyond({ point, tolerance, reach: 2 / 3 }));
    return [
      ...twoOfThreeRuns({ points, outer, side: 1 }),
      ...twoOfThreeRuns({ points, outer, side: -1 }),
    ].sort((one, other) => one.from - other.from);
  },
};

/** Which limit the point is beyond, when only `reach` of the way to it counts. */
function sideBeyond(question: {
  readonly point: PlottedPoint | null;
  readonly tolerance: number;
  readonly reach: number;
}): Side | 0 {
  const { point, tolerance, reach } = question;
  if (point === null) return 0;
  const { value, centre, lower, upper } = point;
  const isBeyond = (limit: number, side: Side): boolean =>
    side * (value - (centre + (limit - centre) * reach)) > tolerance;
  if (upper !== null && isBeyond(upper, 1)) return 1;
  return lower !== null && isBeyond(lower, -1) ? -1 : 0;
}

function sideOfCentre(point: PlottedPoint | null, tolerance: number): Side | 0 {
  if (point === null || Math.abs(point.value - point.centre) <= tolerance) return 0;
  return point.value > point.centre ? 1 : -1;
}

function direction(before: PlottedPoint | null | undefined, point: PlottedPoint | null): Side | 0 {
  if (!before || point === null || point.value === before.value) return 0;
  return point.value > before.value ? 1 : -1;
}

/** Longest stretches of one side; 0 belongs to none. */
function equalRuns(sides: readonly (Side | 0)[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  sides.forEach((side, at) => {
    if (side !== sides[from]) from = at;
    if (side !== 0 && sides[at + 1] !== side) runs.push({ from, to: at, side });
  });
  return runs;
}

/** Three points in a row of which two lie in the outer third on one side; overlapping ones merge. */
function twoOfThreeRuns(question: {
  readonly points: Points;
  readonly outer: readonly (Side | 0)[];
  readonly side: Side;
}): readonly Run[] {
  const { points, outer, side } = question;
  const runs: Run[] = [];
  for (let from = 0; from + 2 < points.length; from += 1) {
    const isWhole = points.slice(from, from + 3).every((point) => point !== null);
    const count = outer.slice(from, from + 3).filter((found) => found === side).length;
    if (!isWhole || count < 2) continue;
    const last = runs.at(-1);
    const overlaps = last !== undefined && last.to >= from;
    if (overlaps) runs[runs.length - 1] = { ...last, to: from + 2 };
    else runs.push({ from, to: from + 2, side });
  }
  return runs;
}
