const FINE_UNTIL = 60;
const COARSE = 5;

/** Whole seconds; beyond a minute every fifth. */
export const snapSecond = (second: number): number =>
  second <= FINE_UNTIL ? Math.round(second) : Math.round(second / COARSE) * COARSE;

interface Snapping {
  readonly lanes: readonly number[];
  readonly within: number;
}

/** The lane that is near, or where it is, to whole pixels. */
export function snapLane(y: number, { lanes, within }: Snapping): number {
  const nearest = lanes.reduce<number | null>(
    (best, lane) => (best === null || Math.abs(lane - y) < Math.abs(best - y) ? lane : best),
    null,
  );
  return nearest !== null && Math.abs(nearest - y) <= within ? nearest : Math.round(y);
}
