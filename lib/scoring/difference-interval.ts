import { isAmount, refuse, requireAmount } from "./input-guards";
import type { Interval } from "./types";
import { DEFAULT_Z, wilsonInterval } from "./wilson-interval";

/**
 * Newcombe's hybrid score interval of k1/n1 - k2/n2 (before and after a change).
 *
 * @param k1 real number from 0 to n1 @param n1 real number from 0 up
 * @param k2 real number from 0 to n2 @param n2 real number from 0 up
 * @param z standard normal quantile, 1.959963984540054 (95 %) unless given
 * @returns [lower, upper], within [-1, 1]; [-1, 1] when either side was never observed
 * @throws ScoringError `bad-number` at `k1`, `n1`, `k2`, `n2` or `z`
 * Source: Newcombe, Stat Med 1998;17:873, method 10.
 */
export function differenceInterval(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  z: number = DEFAULT_Z,
): Interval {
  requireSample({ k: k1, n: n1, suffix: "1" });
  requireSample({ k: k2, n: n2, suffix: "2" });
  requireAmount(z, "z");
  if (n1 === 0 || n2 === 0) return [-1, 1];
  const first = k1 / n1;
  const second = k2 / n2;
  const [lowerFirst, upperFirst] = wilsonInterval(k1, n1, z);
  const [lowerSecond, upperSecond] = wilsonInterval(k2, n2, z);
  const below = Math.hypot(first - lowerFirst, upperSecond - second);
  const above = Math.hypot(upperFirst - first, second - lowerSecond);
  const difference = first - second;
  return [Math.max(-1, difference - below), Math.min(1, difference + above)];
}

function requireSample(sample: { k: unknown; n: unknown; suffix: string }): void {
  const n = requireAmount(sample.n, `n${sample.suffix}`);
  if (!isAmount(sample.k) || sample.k > n) refuse("bad-number", `k${sample.suffix}`);
}
