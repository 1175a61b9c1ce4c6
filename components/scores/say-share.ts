const PRECISION = 1e-9;
const SMALL_CROWDS = [10, 4, 3];
const HUNDRED = 100;

interface Crowd {
  readonly whole: number;
  /** People of each share, in the order of the shares. */
  readonly parts: readonly number[];
}

const isWholeIn =
  (whole: number) =>
  (share: number): boolean =>
    Math.abs(share * whole - Math.round(share * whole)) < PRECISION;

/** Nobody who is there is rounded away; the largest share takes what rounding leaves. */
function roundedOf100(shares: readonly number[]): readonly number[] {
  const parts = shares.map((share) => (share > 0 ? Math.max(1, Math.round(share * HUNDRED)) : 0));
  const all = Math.round(shares.reduce((sum, share) => sum + share, 0) * HUNDRED);
  const left = all - parts.reduce((sum, part) => sum + part, 0);
  const largest = parts.indexOf(Math.max(...parts));
  return parts.map((part, place) => (place === largest ? part + left : part));
}

/** Shares of people in the smallest round number that says them all: 3 and 7 of 10, 1 of 4, else of 100. */
export function crowdOf(shares: readonly number[]): Crowd {
  const whole = SMALL_CROWDS.find((size) => shares.every(isWholeIn(size)));
  return whole === undefined
    ? { whole: HUNDRED, parts: roundedOf100(shares) }
    : { whole, parts: shares.map((share) => Math.round(share * whole)) };
}

/** One share of people: 3 of 10, 1 of 4, 1 of 3, else of 100. */
export function peopleOf(share: number): { readonly part: number; readonly whole: number } {
  const { whole, parts } = crowdOf([share, Math.max(0, 1 - share)]);
  return { whole, part: parts[0] ?? 0 };
}
