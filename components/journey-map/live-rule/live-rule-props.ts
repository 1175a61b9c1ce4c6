import type { Locale } from "@/lib/i18n";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { LiveEvidence } from "./live-evidence";
import type { liveRuleWords } from "./live-rule-words";

export type LiveRuleWords = ReturnType<typeof liveRuleWords>;

export interface LiveRuleProps {
  readonly words: LiveRuleWords;
  readonly locale: Locale;
  readonly map: JourneyMap;
  readonly evidence: LiveEvidence;
}
