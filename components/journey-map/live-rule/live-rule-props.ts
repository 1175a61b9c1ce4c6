import type { Locale } from "@/lib/i18n";
import type { Words } from "@/lib/i18n/words-of";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { LiveEvidence } from "./live-evidence";

export type LiveRuleWords = Words["liveRule"];

export interface LiveRuleProps {
  readonly words: LiveRuleWords;
  readonly locale: Locale;
  readonly map: JourneyMap;
  readonly evidence: LiveEvidence;
}
