import { isSame } from "@/lib/journey-map/is-same";
import type { Point } from "@/lib/journey-map/map-types";
import { overlap } from "@/lib/journey-map/path-layout/rect";
import type { HostRef } from "../canvas-host";
import { AT_REST } from "../gesture";
import type { Running } from "./running";

export const rectBetween = (one: Point, other: Point) => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});

/** Draws a frame; what its nodes touch is chosen besides what was. */
export function beginMarquee(host: HostRef, from: Point): Running {
  const { gestures, selectedIds } = host.current;
  const before = [...selectedIds];
  const rest = () => gestures.set(AT_REST);
  return {
    move: (to) => {
      gestures.set({ kind: "marquee", from, to });
      const frame = rectBetween(from, to);
      const { layout, selectedIds: now, selectInPassing } = host.current;
      const within = layout.stops.filter(({ node }) => overlap(node, frame)).map(({ id }) => id);
      const next = [...new Set([...before, ...within])];
      if (!isSame(next, now)) selectInPassing(next);
    },
    end: rest,
    cancel: () => {
      rest();
      host.current.select(before);
    },
  };
}
