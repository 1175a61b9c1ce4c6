import type { Arrival } from "../path-layout/path-arrivals";
import type { PathGraph } from "../path-layout/path-graph";
import { type TimeScale, timeScale } from "../path-layout/time-axis";

/** So far neighbours on a way stand from each other where there is room. */
const APART = 168;
const WIDEST_PER_STOP = 190;
const WIDEST = 24_000;
const WIDEST_AT_LEAST = 1_300;
/** An empty canvas shows a minute. */
const FIRST_LOOK_SECONDS = 60;

/** The axis of a canvas, which has all the room it wants: as wide as its closest neighbours need, within reason. */
export function canvasScale({ nodes }: PathGraph, arrivals: readonly Arrival[]): TimeScale {
  const latest = Math.max(FIRST_LOOK_SECONDS, ...arrivals.map(({ seconds }) => seconds[1]));
  const stops = arrivals.length;
  const plain = timeScale({ latest, stops });
  const earliest = new Map(arrivals.map(({ id, seconds }) => [id, seconds[0]]));
  const rootOf = (id: string) => Math.sqrt((earliest.get(id) ?? 0) / plain.lastSecond);
  const gaps = nodes.flatMap(({ id, onward }) =>
    onward.map(({ to }) => rootOf(nodes[to]?.id ?? "") - rootOf(id)),
  );
  const closest = Math.min(1, ...gaps.filter((gap) => gap > 0));
  const most = Math.min(WIDEST, Math.max(WIDEST_AT_LEAST, stops * WIDEST_PER_STOP));
  const width = Math.max(plain.width, Math.min(APART / closest, most));
  const { lastSecond } = plain;
  return { lastSecond, width, xOf: (second) => width * Math.sqrt(second / lastSecond) };
}

/** The second at a place of the axis. */
export const secondAt = ({ lastSecond, width }: TimeScale, x: number): number =>
  x <= 0 ? 0 : lastSecond * (x / width) ** 2;
