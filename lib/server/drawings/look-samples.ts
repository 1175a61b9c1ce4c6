import "server-only";
import { element } from "@/lib/exchange/drawing/markup";
import type { LegendItem } from "@/lib/exchange/drawing/page";
import { nodeMarkup, type StopLook } from "@/lib/exchange/drawing/path-markup";
import { type Locale, translate } from "@/lib/i18n";

const NODE = 34;

/** As a stop is drawn, half as large. */
const sampleOf = (look: StopLook): string =>
  element(
    "g",
    { transform: "translate(5 0) scale(0.53)" },
    nodeMarkup({ x: 0, y: 0, width: NODE, height: NODE }, look),
  );

const LOOKS = ["weakest", "blind", "plain", "greets", "minor"] as const;

/** What the signs mean that are seen. */
export function lookSamples(looks: readonly StopLook[], locale: Locale): readonly LegendItem[] {
  const used = new Set(looks);
  return LOOKS.filter((look) => used.has(look)).map((look) => ({
    sample: sampleOf(look),
    text: translate(locale, `drawings.looks.${look}`),
  }));
}
