export { compareJourneys, type JourneyComparison, type WhatIf } from "./compare-journeys";
export {
  type DayIncident,
  type DayMoment,
  type DayRecords,
  type DaySummaries,
  type DaySummary,
  type DayVisit,
  daySummaries,
  type LastZero,
} from "./day-summaries";
export { differenceInterval } from "./difference-interval";
export { firstSeconds } from "./first-seconds";
export {
  type IncidentCount,
  type IncidentRow,
  type IncidentTable,
  type IncidentTotals,
  incidentTable,
} from "./incident-table";
export {
  type MomentArithmetic,
  type MomentArithmeticInput,
  momentArithmetic,
} from "./moment-arithmetic";
export { type Answer, type FactorAnswer, momentOutcome } from "./moment-outcome";
export {
  type ObservedFirstSeconds,
  observedFirstSeconds,
  type TimedWalk,
} from "./observed-first-seconds";
export { type ObservedRate, observedRate, type ScoredVisit } from "./observed-rate";
export { type PChart, type PChartPoint, pChart, type Sample } from "./p-chart";
export { rateOfJourney } from "./rate-of-journey";
export { type ScoringOptions, scoreJourney } from "./score-journey";
export { ScoringError, type ScoringErrorCode } from "./scoring-error";
export type { Side, SignalRule, SignalRun } from "./signal-rules";
export { type SignalPoint, signals } from "./signals";
export type * from "./types";
export { type Visit, type VisitMoment, type VisitScore, visitScore } from "./visit-score";
export { wilsonInterval } from "./wilson-interval";
export { type XmrChart, type XmrPoint, xmrChart } from "./xmr-chart";
