import logDensity from "@stdlib/stats-base-dists-beta-logpdf";

/** exp(-30): what lies beyond the bounds is less than 1e-13. */
export const NEGLIGIBLE_RARITY = 30;

const MOST_CHECKS = 2 ** 40;

const FINEST_RESOLUTION = 1e-10;
const ROUNDING = 1e-14;

export interface Evidence {
  readonly passed: number;
  readonly failed: number;
  readonly exposure: number;
}

/** missed = exposure x Q with Q ~ Beta(1/2 + failed, 1/2 + passed): the Jeffreys posterior. */
export interface MissedDistribution {
  readonly exposure: number;
  /** Bounds of `missed` that leave out less than 1e-13 on either side. */
  readonly lower: number;
  readonly upper: number;
  /** P(this missed <= x) is at most exp(-rarity): 0 from the mean up. */
  readonly rarityBelow: (x: number) => number;
  /** What rounding leaves of the density's digits: it grows with the root of the count. */
  readonly resolution: number;
  /** Density of `missed` where q = missed / exposure, and its distance from 1, are given. */
  readonly densityAt: (q: number, fromOne: number) => number;
}

export function missedDistribution(evidence: Evidence): MissedDistribution {
  const { exposure } = evidence;
  const { alpha, beta } = posterior(evidence);
  const mean = alpha / (alpha + beta);
  const fromOne = beta / (alpha + beta);
  const atMean = mean < fromOne ? logDensity(mean, alpha, beta) : logDensity(fromOne, beta, alpha);
  const reference = atMean - Math.log(exposure);
  const shape = { alpha, beta, mean, fromOne };
  return {
    exposure,
    lower: exposure * lowerBound(shape),
    upper: exposure * (1 - lowerBound({ alpha: beta, beta: alpha, mean: fromOne, fromOne: mean })),
    rarityBelow: (x) => rarity(shape, x / (exposure * mean)),
    resolution: FINEST_RESOLUTION + ROUNDING * Math.sqrt(alpha + beta),
    densityAt: (q, distance) => {
      if (q <= 0 || distance <= 0) return 0;
      const difference = q < 0.5 ? q - mean : fromOne - distance;
      return Math.exp(
        reference +
          (alpha - 1) * logRatio(q, mean, difference) +
          (beta - 1) * logRatio(distance, fromOne, -difference),
      );
    },
  };
}

/** Beyond 2^40 checks a double cannot tell the shares apart: such counts shrink in proportion. */
function posterior({ passed, failed }: Evidence): {
  readonly alpha: number;
  readonly beta: number;
} {
  const shrink = Math.min(1, MOST_CHECKS / (passed + failed));
  return { alpha: failed * shrink + 0.5, beta: passed * shrink + 0.5 };
}

/** log(value / mean), without cancellation near the mean: `difference` is value - mean. */
function logRatio(value: number, mean: number, difference: number): number {
  return value < mean / 2 ? Math.log(value / mean) : Math.log1p(difference / mean);
}

interface Shape {
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  readonly fromOne: number;
}

/**
 * The Chernoff bound of a Beta distribution, from its two Gamma variables: below the mean
 * P(Q <= x) <= (x / mean)^alpha ((1 - x) / (1 - mean))^beta. Its negative logarithm, where x is
 * given as a share of the mean.
 */
function rarity({ alpha, beta, mean, fromOne }: Shape, share: number): number {
  if (share >= 1) return 0;
  return -(alpha * Math.log(share) + beta * Math.log1p((mean * (1 - share)) / fromOne));
}

function lowerBound(shape: Shape): number {
  let outside = 0;
  let inside = 1;
  for (let step = 0; step < 40; step += 1) {
    const share = (outside + inside) / 2;
    if (rarity(shape, share) > NEGLIGIBLE_RARITY) outside = share;
    else inside = share;
  }
  return outside * shape.mean;
}
