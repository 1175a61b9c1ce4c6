/** Indexes of a longest strictly rising part of the values; of several, the one that ends lowest. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  values.forEach((value, index) => {
    const length = countBelow({ tails, values, value });
    before.set(index, tails[length - 1]);
    tails[length] = index;
  });
  const rising = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before.get(index)) rising.add(index);
  return rising;
}

/** How many of the tails, whose values rise, lie below the value. */
function countBelow(search: {
  readonly tails: readonly number[];
  readonly values: readonly number[];
  readonly value: number;
}): number {
  const { tails, values, value } = search;
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
