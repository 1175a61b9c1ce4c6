import type { JourneyView } from "./journey-view";

/** Routine major touchpoints that visits reach: all of them, and those with evidence. */
export function coverageOf({ journey, figures }: Pick<JourneyView, "journey" | "figures">) {
  const { unreachable, blindSpots } = figures.score;
  const isOff = new Set(unreachable);
  const all = journey.touchpoints.filter(
    ({ id, major, routine }) => major && routine && !isOff.has(id),
  ).length;
  return { all, observed: all - blindSpots.length };
}
