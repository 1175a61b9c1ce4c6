import { FIRST_SECONDS } from "../../scoring/first-seconds";
import { overlap } from "./rect";
import { NOTE } from "./sizes";
import { textLine } from "./text-line";
import type { TextLine, TimeAxis } from "./types";

/** The drawing is as wide as a page, and wider only where the first 15 seconds would get too little of it. */
const WIDTH = 1_000;
const WIDEST = 3_000;
const BAND_AT_LEAST = 250;
/** Each stop gets this much on average, so that a long path does not become a heap. */
const STOP_AT_LEAST = 84;
const SHORTEST_SECONDS = 24;

const TICKS = [0, 5, 15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400];

export interface TimeScale {
  readonly lastSecond: number;
  readonly width: number;
  readonly xOf: (second: number) => number;
}

/** An axis that ends shortly before a tick goes on to it. */
const toNextTick = (second: number): number =>
  TICKS.find((tick) => second <= tick && tick <= second * 1.2) ?? second;

interface Extent {
  readonly latest: number;
  readonly stops: number;
  /** Pixels of the first 15 seconds. */
  readonly bandAtLeast?: number;
  readonly widest?: number;
}

/** A true square-root scale from 0: twice as far is four times as late, anywhere on it. */
export function timeScale({
  latest,
  stops,
  bandAtLeast = BAND_AT_LEAST,
  widest = WIDEST,
}: Extent): TimeScale {
  const lastSecond = toNextTick(Math.max(latest, SHORTEST_SECONDS));
  const forBand = bandAtLeast * Math.sqrt(lastSecond / FIRST_SECONDS);
  const width = Math.min(widest, Math.max(WIDTH, forBand, stops * STOP_AT_LEAST));
  return { lastSecond, width, xOf: (second) => width * Math.sqrt(second / lastSecond) };
}

interface Labelling {
  readonly scale: TimeScale;
  readonly y: number;
  readonly saySecond: (second: number) => string;
}

/** Its ticks; a label that would touch one that matters more is left out, its tick stays. */
export function timeAxis({ scale, y, saySecond }: Labelling): TimeAxis {
  const seconds = TICKS.filter((second) => second <= scale.lastSecond);
  const byWeight = [0, FIRST_SECONDS, ...seconds].filter((second) => second <= scale.lastSecond);
  const labels = new Map<number, TextLine>();
  for (const second of byWeight) {
    const label = { text: saySecond(second), x: scale.xOf(second), top: y + 10 };
    const line = textLine({ ...label, anchor: "middle", size: NOTE.size, line: NOTE.line });
    const wide = { ...line.room, x: line.room.x - 6, width: line.room.width + 12 };
    const isFree = [...labels.values()].every(({ room }) => !overlap(room, wide));
    if (isFree) labels.set(second, line);
  }
  const ticks = seconds.map((second) => ({
    second,
    x: scale.xOf(second),
    label: labels.get(second) ?? null,
  }));
  return { y, from: 0, to: scale.width, ticks };
}
