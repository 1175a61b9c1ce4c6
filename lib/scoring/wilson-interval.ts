import { isAmount, refuse, requireAmount } from "./input-guards";
import type { Interval } from "./types";

/** The 97.5 % point of the normal distribution: two-sided 95 % intervals. */
export const DEFAULT_Z = 1.959963984540054;

/**
 * Wilson's score interval of a share that is already known, such as the failure-free share in the
 * effective visits. `trials` is real and may be 0; the interval always contains the share.
 */
export function wilsonOfShare(input: {
  readonly share: number;
  readonly trials: number;
  readonly z: number;
}): Interval {
  const { share, trials, z } = input;
  if (trials === 0) return [0, 1];
  const width = 2 * (trials + z * z);
  if (!Number.isFinite(width)) return z < 1e100 ? [share, share] : [0, 1];
  const middle = 2 * trials * share + z * z;
  const half = z * Math.sqrt(z * z + 4 * trials * share * (1 - share));
  return [
    Math.max(0, Math.min(share, (middle - half) / width)),
    Math.min(1, Math.max(share, (middle + half) / width)),
  ];
}

/**
 * Wilson's score interval of `k` passed of `n` observed, without continuity correction.
 *
 * @param k real number from 0 to n
 * @param n real number from 0 up; 0 gives [0, 1]
 * @param z standard normal quantile, 1.959963984540054 (95 %) unless given
 * @returns [lower, upper], within [0, 1] and containing k / n
 * @throws ScoringError `bad-number` at `k`, `n` or `z`
 * Source: Wilson, J Am Stat Assoc 1927;22:209; Newcombe, Stat Med 1998;17:857, method 3.
 */
export function wilsonInterval(k: number, n: number, z: number = DEFAULT_Z): Interval {
  requireAmount(n, "n");
  if (!isAmount(k) || k > n) refuse("bad-number", "k");
  requireAmount(z, "z");
  return n === 0 ? [0, 1] : wilsonOfShare({ share: k / n, trials: n, z });
}
