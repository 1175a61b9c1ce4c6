import type { JourneyFigures } from "./journey-view";

/** The walked visits of a window: 100, 0 and not known yet are all of them; complete ones have an outcome at every stop. */
export interface VisitCounts {
  readonly count: number;
  readonly hundred: number;
  readonly zero: number;
  readonly unknown: number;
  readonly complete: number;
}

/** `walks` counts every visit that was walked, judged or not. */
export function visitCounts(
  { days, observed }: Pick<JourneyFigures, "days" | "observed">,
  walks: number,
): VisitCounts {
  const total = (pick: "hundred" | "zero") => days.days.reduce((sum, day) => sum + day[pick], 0);
  const [hundred, zero] = [total("hundred"), total("zero")];
  const count = Math.max(walks, hundred + zero);
  const complete = observed?.complete ?? 0;
  return { count, hundred, zero, unknown: count - hundred - zero, complete };
}
