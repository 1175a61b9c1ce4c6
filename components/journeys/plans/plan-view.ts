import type { Locale } from "@/lib/i18n";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { FirstSeconds, JourneyComparison } from "@/lib/scoring";
import type { SayPlan } from "./plan-words";

/** What every part of a plan's page is given. */
export interface PlanView {
  readonly locale: Locale;
  readonly say: SayPlan;
  readonly asIs: JourneyMap;
  readonly toBe: JourneyMap;
  readonly comparison: JourneyComparison;
  readonly firstSeconds: { readonly asIs: FirstSeconds; readonly toBe: FirstSeconds };
  /** What is assumed of what is new; null where nothing was checked that it could lean on. */
  readonly assumedRate: number | null;
  readonly isAdopted: boolean;
}
