import "server-only";

/** The largest journeys that are scored, with their evidence, fit in this. */
export const LARGEST_SCORING_BYTES = 4 * 1_048_576;

const TOUCHPOINTS_PER_TOKEN = 25;

/** Tokens that scoring journeys costs, by their size. */
export function scoringCost(
  ...journeys: readonly { readonly touchpoints: readonly unknown[] }[]
): number {
  const touchpoints = journeys.reduce((sum, journey) => sum + journey.touchpoints.length, 0);
  return touchpoints / TOUCHPOINTS_PER_TOKEN;
}
