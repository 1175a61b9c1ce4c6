import { type Locale, translate } from "@/lib/i18n";
import type { KeyItem } from "../journey-map/path-drawing/path-key";
import type { PathPicture } from "./path-words";

const SIGNS = ["weakest", "blind", "greets", "minor"] as const;

/** What is not plain in a picture, explained. */
export function keyOf({ layout, stops }: PathPicture, locale: Locale): readonly KeyItem[] {
  const used = new Set(stops.map(({ look }) => look));
  const looks = SIGNS.filter((sign) => used.has(sign));
  const isLong = layout.stops.some(({ node }) => node.width > node.height);
  return [...looks, ...(isLong ? (["long"] as const) : [])].map((sign) => ({
    sign,
    text: translate(locale, `drawings.key.${sign}`),
  }));
}
