import "server-only";
import { formatPercent } from "@/lib/format/numbers";
import { translate } from "@/lib/i18n";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { welcomeBand } from "@/lib/schemas/welcome-band";
import { firstSeconds } from "@/lib/scoring";
import type { Drawing } from "./drawn-words";

/** The verdict on the first 15 seconds. */
export function bandLabel({ journey, locale }: Drawing): string {
  const { welcomedShare } = firstSeconds(scoringJourney(journey), {});
  const share = formatPercent(welcomedShare, 0);
  return translate(locale, `journey.map.band.${welcomeBand(journey, welcomedShare)}`, { share });
}
