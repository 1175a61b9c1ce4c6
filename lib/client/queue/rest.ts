const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 5 * 60_000;

/** Twice as long after each failure, shaken so that many phones do not come back at once. */
export function restMs({ failures }: { readonly failures: number }, random: number): number {
  const whole = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** Math.min(failures, 16));
  return Math.round(whole * (0.5 + random / 2));
}
