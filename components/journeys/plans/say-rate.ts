import { VISITS_FOR_HEADLINE } from "@/components/scores/headline-rate";
import { thinnestOf } from "@/components/scores/thinnest-evidence";
import { formatPercent, formatPercentRange } from "@/lib/format/numbers";
import type { Locale } from "@/lib/i18n";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { JourneyScore } from "@/lib/scoring";
import type { SayPlan } from "./plan-words";

interface Scored {
  readonly say: SayPlan;
  readonly locale: Locale;
  readonly map: JourneyMap;
  readonly score: JourneyScore;
  /** What is assumed counts as known. */
  readonly assumed?: readonly string[];
}

export interface SaidRate {
  readonly value: string;
  /** The range, and where the fewest checks are. */
  readonly note: string;
  /** Too little is known for a figure that stands out. */
  readonly isThin: boolean;
}

const nameIn = ({ touchpoints }: JourneyMap, id: string): string =>
  touchpoints.find((one) => one.id === id)?.name ?? "";

/** A failure-free rate; null where nothing was checked. */
export function sayRate({ say, locale, map, score }: Scored): SaidRate | null {
  const { failureFree, interval, effectiveVisits } = score;
  const thinnest = thinnestOf(score);
  if (failureFree === null || interval === null || thinnest === null) return null;
  const [lower, upper] = interval;
  const isThin = effectiveVisits < VISITS_FOR_HEADLINE;
  const rate = formatPercent(failureFree);
  return {
    value: isThin ? say("predicted.estimate", { rate }) : rate,
    note: say("predicted.basis", {
      range: formatPercentRange({ lower, upper }, locale),
      place: nameIn(map, thinnest.id),
      count: thinnest.checks,
    }),
    isThin,
  };
}

/** Which touchpoint was checked least; only where that is too little. */
export function sayThin({ say, map, score }: Scored): string {
  const thinnest = thinnestOf(score);
  if (thinnest === null || score.effectiveVisits >= VISITS_FOR_HEADLINE) return "";
  return say("predicted.thin", { place: nameIn(map, thinnest.id), count: thinnest.checks });
}

/** How few of the major touchpoints a rate is of; empty where it is of all. */
export function sayCoverage({ say, map, score, assumed = [] }: Scored): string {
  const isOff = new Set(score.unreachable);
  const all = map.touchpoints.filter(
    ({ id, major, routine }) => major && routine && !isOff.has(id),
  ).length;
  const left = score.blindSpots.filter((id) => !assumed.includes(id)).length;
  return left === 0 ? "" : say("predicted.coverage", { all, left, observed: all - left });
}
