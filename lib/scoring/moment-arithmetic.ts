import { isShare, refuse, requireAmount, requireCount, requireRecord } from "./input-guards";

export interface MomentArithmeticInput {
  readonly visits: number;
  /** Contacts of one visit. */
  readonly contacts: number;
  readonly secondsEach: number;
  readonly passRate?: number;
}

export interface MomentArithmetic {
  readonly moments: number;
  readonly hours: number;
  readonly failedMoments: number | null;
  readonly perfectShare: number | null;
}

/**
 * How many moments of truth there are, and what a pass rate means for whole visits.
 *
 * @param input `visits` and `contacts` of each are counts, `secondsEach` seconds, `passRate` in
 *   [0, 1] if given
 * @returns moments, hours of contact, and, with a pass rate, failed moments and the share of visits
 *   without one (passRate to the power of contacts), else null
 * @throws ScoringError `bad-number` at `visits`, `contacts` or `secondsEach`; `bad-rate` at `passRate`
 * Source: Carlzon, Moments of Truth, 1987: 10 million customers, 5 contacts, 15 seconds.
 */
export function momentArithmetic(input: MomentArithmeticInput): MomentArithmetic {
  const { visits, contacts, secondsEach, passRate } = requireRecord(input, "input");
  const perVisit = requireCount(contacts, "contacts");
  const moments = requireCount(visits, "visits") * perVisit;
  const seconds = requireAmount(secondsEach, "secondsEach");
  const hours = Math.min(Number.MAX_VALUE, moments * (seconds / 3600));
  if (passRate === undefined) return { moments, hours, failedMoments: null, perfectShare: null };
  if (!isShare(passRate)) refuse("bad-rate", "passRate");
  return {
    moments,
    hours,
    failedMoments: moments * (1 - passRate),
    perfectShare: passRate ** perVisit,
  };
}
