import "server-only";
import { element } from "@/lib/exchange/drawing/markup";
import type { LegendItem } from "@/lib/exchange/drawing/page";
import { PAPER } from "@/lib/exchange/drawing/paper-colours";
import type { StopLook } from "@/lib/exchange/drawing/path-markup";
import { type Locale, translate } from "@/lib/i18n";
import type { FloorRoute } from "@/lib/journey-map/floor-route/floor-route";
import { lookSamples } from "./look-samples";

const LINE = { d: "M1 9H27", fill: "none", stroke: PAPER.accent, "stroke-width": 3 };
const ROUND = { "stroke-linecap": "round" };

const WAY =
  element("path", { ...LINE, ...ROUND }) +
  element("path", { d: "M9 2L23 9L9 16Z", fill: PAPER.accent });

const AROUND = element("path", { ...LINE, ...ROUND, "stroke-dasharray": "2 8" });

const GATE = element("rect", { x: 0, y: 2, width: 28, height: 14, rx: 7, fill: PAPER.accent });

interface Explained {
  readonly locale: Locale;
  readonly routes: readonly FloorRoute[];
  readonly looks: readonly StopLook[];
}

/** What the signs on the floors mean. */
export function floorLegend({ locale, routes, looks }: Explained): readonly LegendItem[] {
  const ways = routes.flatMap((route) => route.ways);
  const seen = {
    way: [WAY, ways.some(({ isDirect }) => isDirect)],
    around: [AROUND, ways.some(({ isDirect }) => !isDirect)],
    gate: [GATE, routes.some(({ gates }) => gates.length > 0)],
  } as const;
  const signs = (["way", "around", "gate"] as const).flatMap((sign) => {
    const [sample, isSeen] = seen[sign];
    return isSeen ? [{ sample, text: translate(locale, `drawings.floors.${sign}`) }] : [];
  });
  return [...lookSamples(looks, locale), ...signs];
}
