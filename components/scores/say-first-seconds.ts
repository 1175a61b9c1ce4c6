import { formatPercent } from "@/lib/format/numbers";
import type { Say } from "./journey-words";

/** The verdict that stands in the band of the first 15 seconds. */
export function bandLabelOf(welcomedShare: number, say: Say): string {
  if (welcomedShare <= 0) return say("map.band.nobody");
  if (welcomedShare >= 1) return say("map.band.everybody");
  return say("map.band.some", { share: formatPercent(welcomedShare, 0) });
}
