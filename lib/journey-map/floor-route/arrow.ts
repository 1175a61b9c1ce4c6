import type { Point } from "../map-types";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a floor without an image measures. */
export const BLANK_FLOOR: Size = { width: 1_600, height: 1_000 };

/** A share of an image, in its pixels. */
export const pixelOf = ({ x, y }: Point, { width, height }: Size): Point => ({
  x: x * width,
  y: y * height,
});

export interface Arrow {
  readonly from: Point;
  readonly to: Point;
  /** Where its head is drawn, and the way that it points: degrees, clockwise from the right. */
  readonly head: Point;
  readonly angle: number;
  readonly length: number;
}

const HEAD_AT = 0.56;

/** The line from one place to another, its head a little past the middle, where no pin covers it. */
export function arrowBetween(start: Point, end: Point, size: Size): Arrow {
  const [from, to] = [pixelOf(start, size), pixelOf(end, size)];
  const [right, down] = [to.x - from.x, to.y - from.y];
  return {
    from,
    to,
    head: { x: from.x + right * HEAD_AT, y: from.y + down * HEAD_AT },
    angle: (Math.atan2(down, right) * 180) / Math.PI,
    length: Math.hypot(right, down),
  };
}
