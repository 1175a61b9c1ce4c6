const WHOLE = 100;

/** Shares of a hundred, whole, that add up to it: what rounding leaves goes to the largest rests. */
export function outOfHundred(weights: readonly number[], whole: number = WHOLE): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length) * whole);
  const shares = exact.map(Math.floor);
  let left = Math.round(whole - shares.reduce((total, share) => total + share, 0));
  const byRest = exact
    .map((share, place) => ({ place, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest);
  for (const { place } of byRest) {
    if (left <= 0) break;
    shares[place] = (shares[place] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
