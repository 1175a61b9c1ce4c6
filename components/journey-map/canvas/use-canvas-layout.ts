"use client";
import { useMemo, useRef } from "react";
import type { Path } from "@/lib/journey-map/canvas-layout/canvas";
import { canvasLayout, canvasPath } from "@/lib/journey-map/canvas-layout/canvas-layout";
import { kept } from "@/lib/journey-map/canvas-layout/kept";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import { isSame } from "@/lib/journey-map/is-same";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { canvasTexts, type Saying } from "./canvas-texts";

const keptOne = <Value>(before: Value | undefined, after: Value): Value =>
  before !== undefined && isSame(before, after) ? before : after;

/** The new layout made of the old one's parts wherever they say the same. */
function withKept(before: CanvasLayout | null, after: CanvasLayout): CanvasLayout {
  if (before === null) return after;
  return {
    ...after,
    frame: keptOne(before.frame, after.frame),
    axis: keptOne(before.axis, after.axis),
    band: keptOne(before.band, after.band),
    groups: keptOne(before.groups, after.groups),
    stops: kept(before.stops, after.stops, ({ id }) => id),
    links: kept(before.links, after.links, ({ key }) => key),
  };
}

/** Where everything stands, anew whenever the map is another one. */
export function useCanvasLayout(
  map: JourneyMap,
  saying: Saying,
): { path: Path; layout: CanvasLayout } {
  const before = useRef<CanvasLayout | null>(null);
  return useMemo(() => {
    const path = canvasPath(map, scoringJourney(map));
    const { words, saySecond } = saying;
    const fresh = canvasLayout({
      map,
      path,
      texts: canvasTexts(map, saying),
      bandLabel: words.band,
      headings: { apart: words.stop.sometimes, loose: words.stop.loose },
      saySecond,
    });
    const layout = withKept(before.current, fresh);
    before.current = layout;
    return { path, layout };
  }, [map, saying]);
}
