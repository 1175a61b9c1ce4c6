import cdf from "@stdlib/stats-base-dists-beta-cdf";

interface Observed {
  readonly passed: number;
  readonly failed: number;
  readonly exposure: number;
}

/**
 * P(missed_i is the largest) the slow way, from cumulative shares alone: the sum over cells of the
 * rise of one times the mean product of the others, on a grid where no link rises by more than
 * `step` in one cell. Shares no code with the library.
 */
export function slowWeakest(links: readonly Observed[], step: number): readonly number[] {
  const below = (x: number): readonly number[] =>
    links.map(({ passed, failed, exposure }) =>
      x >= exposure ? 1 : cdf(x / exposure, failed + 0.5, passed + 0.5),
    );
  const shares = links.map(() => 0);
  const highest = Math.max(...links.map(({ exposure }) => exposure));
  const cells: Cell[] = [
    { from: 0, to: highest, atFrom: below(0), atTo: below(highest), depth: 0 },
  ];
  for (let cell = cells.pop(); cell !== undefined; cell = cells.pop()) {
    const { from, to, atFrom, atTo, depth } = cell;
    if (depth < 60 && matters(atTo) && risesBy(cell) > step) {
      const middle = from + (to - from) / 2;
      const atMiddle = below(middle);
      cells.push({ from, to: middle, atFrom, atTo: atMiddle, depth: depth + 1 });
      cells.push({ from: middle, to, atFrom: atMiddle, atTo, depth: depth + 1 });
    } else {
      addCell(shares, cell);
    }
  }
  return shares;
}

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly atFrom: readonly number[];
  readonly atTo: readonly number[];
  readonly depth: number;
}

/** Where the chance that all are below is less than 1e-15, nothing is added. */
function matters(atTo: readonly number[]): boolean {
  return atTo.reduce((product, value) => product * value, 1) > 1e-15;
}

function risesBy({ atFrom, atTo }: Cell): number {
  return atTo.reduce((most, value, index) => Math.max(most, value - (atFrom[index] ?? 0)), 0);
}

function addCell(shares: number[], { atFrom, atTo }: Cell): void {
  for (const index of shares.keys()) {
    const rise = (atTo[index] ?? 0) - (atFrom[index] ?? 0);
    const others = (productWithout(atFrom, index) + productWithout(atTo, index)) / 2;
    shares[index] = (shares[index] ?? 0) + rise * others;
  }
}

function productWithout(values: readonly number[], skipped: number): number {
  return values.reduce(
    (product, value, index) => (index === skipped ? product : product * value),
    1,
  );
}
