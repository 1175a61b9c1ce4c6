import type { PChartPoint } from "@/lib/scoring";

const WIDTH = 1_040;
const HEIGHT = 300;
const ROOM = { left: 62, right: 128, top: 34, bottom: 40 };
/** Between the labels of two weeks. */
const LABEL_AT_LEAST = 84;

export interface PChartScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The share at the foot of the chart; 1 is at its head. */
  readonly lowest: number;
  readonly step: number;
  readonly x: (point: number) => number;
  readonly y: (share: number) => number;
  readonly shares: readonly number[];
  /** Every how many points a label stands. */
  readonly labelEvery: number;
}

/** Room for the points of a p-chart; the foot is at a round tenth below everything that is drawn. */
export function pChartScale(points: readonly PChartPoint[]): PChartScale {
  const values = points.flatMap(({ value, lower }) => [value ?? 1, lower ?? 1]);
  const least = Math.min(0.8, ...values) - 0.02;
  const between = least < 0.5 ? 0.2 : 0.1;
  const lowest = Math.max(0, 1 - Math.ceil((1 - least) / between) * between);
  const [left, right] = [ROOM.left, WIDTH - ROOM.right];
  const [top, bottom] = [ROOM.top, HEIGHT - ROOM.bottom];
  const step = (right - left) / Math.max(1, points.length);
  const count = Math.floor((1 - lowest) / between + 1e-9);
  return {
    width: WIDTH,
    height: HEIGHT,
    ...{ left, right, top, bottom, lowest, step },
    x: (point) => left + (point + 0.5) * step,
    y: (share) => bottom - ((share - lowest) / (1 - lowest)) * (bottom - top),
    shares: Array.from({ length: count + 1 }, (_, index) => 1 - index * between).reverse(),
    labelEvery: Math.max(1, Math.ceil(LABEL_AT_LEAST / step)),
  };
}
