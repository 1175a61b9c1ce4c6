import "server-only";
import { element } from "@/lib/exchange/drawing/markup";
import type { LegendItem } from "@/lib/exchange/drawing/page";
import { PAPER } from "@/lib/exchange/drawing/paper-colours";
import type { StopLook } from "@/lib/exchange/drawing/path-markup";
import { type Locale, translate } from "@/lib/i18n";
import type { PathLayout } from "@/lib/journey-map/path-layout/types";
import { lookSamples } from "./look-samples";

const LONG = element("rect", {
  x: 0,
  y: 3,
  width: 28,
  height: 12,
  rx: 6,
  fill: PAPER.surface,
  stroke: PAPER["ink-2"],
  "stroke-width": 1.5,
});

const BAND = element("rect", {
  width: 28,
  height: 18,
  fill: PAPER.band,
  stroke: PAPER["band-edge"],
});

const AXIS = element("path", {
  d: "M0 8H28M1 8v7M15 8v7M22 8v7M27 8v7",
  fill: "none",
  stroke: PAPER.edge,
});

interface Explained {
  readonly locale: Locale;
  readonly layout: PathLayout;
  readonly looks: readonly StopLook[];
}

/** What the signs of the drawing mean. */
export function pathLegend({ locale, layout, looks }: Explained): readonly LegendItem[] {
  const explained = lookSamples(looks, locale);
  const isLong = layout.stops.some(({ node }) => node.width > node.height);
  const long = { sample: LONG, text: translate(locale, "drawings.key.long") };
  const axis = [
    { sample: BAND, text: translate(locale, "drawings.firstSeconds") },
    { sample: AXIS, text: translate(locale, "drawings.axis") },
  ];
  return [...explained, ...(isLong ? [long] : []), ...(layout.axis ? axis : [])];
}
