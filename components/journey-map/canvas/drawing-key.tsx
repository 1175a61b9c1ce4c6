"use client";
import { memo } from "react";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { PathKey } from "../path-drawing/path-key";
import type { DrawingKeyWords } from "./canvas-words";
import { type StopLook, stopLook } from "./stop-look";

interface Props {
  readonly words: DrawingKeyWords;
  readonly map: JourneyMap;
  readonly layout: CanvasLayout;
}

const SIGNS = ["greets", "minor"] as const;

function looksOf({ touchpoints }: JourneyMap, { stops }: CanvasLayout): ReadonlySet<StopLook> {
  return new Set(
    stops.flatMap(({ number, standing }) => {
      const touchpoint = touchpoints[number - 1];
      return touchpoint ? [stopLook(touchpoint, standing)] : [];
    }),
  );
}

/** What is not plain in the drawing, explained as on the journey's own page. */
export const DrawingKey = memo(function DrawingKey({ words, map, layout }: Props) {
  const looks = looksOf(map, layout);
  const isLong = layout.stops.some(({ node }) => node.width > node.height);
  const signs = [...SIGNS.filter((sign) => looks.has(sign)), ...(isLong ? ["long" as const] : [])];
  if (signs.length === 0) return null;
  return <PathKey label={words.title} items={signs.map((sign) => ({ sign, text: words[sign] }))} />;
});
