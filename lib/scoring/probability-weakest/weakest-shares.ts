import { NODES, QUADRATURE } from "./gauss-legendre";
import { type MissedDistribution, NEGLIGIBLE_RARITY } from "./missed-distribution";
import {
  dot,
  fillDensity,
  halves,
  isResolved,
  missedAt,
  type Panel,
  panelNodes,
  type Stretch,
} from "./panel";

/** A few hundred panels are usual; after this many, none is halved any more. */
const MOST_PANELS = 50_000;

/** Links whose evidence and exposure are the same share one distribution. */
export interface Group {
  readonly distribution: MissedDistribution;
  readonly size: number;
}

interface Member extends Group {
  /** At the nodes of the panel: density x slope, and P(missed <= x). */
  readonly density: Float64Array;
  readonly below: Float64Array;
  /** P(missed <= x) where the panel starts. */
  reached: number;
  share: number;
}

/** A panel narrower than this share of its angle is narrower than a double can tell. */
const NARROWEST = 2 ** -48;

/** Below this angle `missed` is less than 1e-40: nothing is told apart there. */
const SMALLEST_ANGLE = 1e-20;

/**
 * P(missed_i is the largest) for one link of each group: the integral over x of the density of
 * missed_i at x times the product over the others of P(missed_j <= x).
 */
export function weakestShares(groups: readonly Group[]): readonly number[] {
  const floor = findFloor(groups);
  const rivals = groups.map((group) => (group.distribution.upper > floor ? join(group) : null));
  const members = rivals.filter((rival) => rival !== null);
  const panels = firstPanels(members);
  let tried = 0;
  for (let panel = panels.pop(); panel !== undefined; panel = panels.pop()) {
    tried += 1;
    if (!integrate({ members, panel, floor, isForced: tried > MOST_PANELS })) {
      const [left, right] = halves(panel);
      panels.push(right, left);
    }
  }
  return rivals.map((rival) => rival?.share ?? 0);
}

/** Below the floor the chance that all links lie there is less than 1e-13. */
function findFloor(groups: readonly Group[]): number {
  let below = groups.reduce((most, { distribution }) => Math.max(most, distribution.lower), 0);
  let above = groups.reduce((most, { distribution }) => Math.max(most, distribution.upper), 0);
  for (let step = 0; step < 30; step += 1) {
    const middle = (below + above) / 2;
    const rarity = groups.reduce(
      (sum, { distribution, size }) => sum + size * distribution.rarityBelow(middle),
      0,
    );
    if (rarity > NEGLIGIBLE_RARITY) below = middle;
    else above = middle;
  }
  return below;
}

function join(group: Group): Member {
  const density = new Float64Array(NODES);
  return { ...group, density, below: new Float64Array(NODES), reached: 0, share: 0 };
}

/** One panel per stretch, the last one first; a density may be singular at the end of a stretch. */
function firstPanels(members: readonly Member[]): Panel[] {
  const bounds = members.map(({ distribution }) => distribution);
  const lowest = bounds.reduce((least, { lower }) => Math.min(least, lower), 1);
  const highest = bounds.reduce((most, { upper }) => Math.max(most, upper), 0);
  const start = lowest < highest * 1e-6 ? 0 : lowest;
  const edges = bounds
    .filter(({ upper, exposure }) => upper > exposure * 0.999)
    .map(({ exposure }) => exposure)
    .filter((edge) => edge > start && edge < highest);
  const ends = [...new Set([...edges, highest])].sort((a, b) => a - b);
  const stretches = ends.map((to, index): Stretch => ({ from: ends[index - 1] ?? start, to }));
  return stretches.map((stretch) => ({ stretch, start: 0, end: Math.PI / 2 })).reverse();
}

/** Adds a panel's part to the shares; false, and nothing is added, where it has to be halved. */
function integrate(task: {
  readonly members: readonly Member[];
  readonly panel: Panel;
  readonly floor: number;
  readonly isForced: boolean;
}): boolean {
  const { members, panel, floor, isForced } = task;
  const from = missedAt(panel.stretch, panel.start);
  const to = missedAt(panel.stretch, panel.end);
  const narrowest = Math.max(panel.start * NARROWEST, SMALLEST_ANGLE);
  const isFinal = isForced || panel.end - panel.start < narrowest;
  const busy = members.filter(
    ({ distribution }) => distribution.upper > from && distribution.lower < to,
  );
  const isWide = busy.some(({ distribution }) => isTooWide(distribution, to - from));
  if (isWide && !isFinal) return false;
  if (!tabulate(busy, panel) && !isFinal) return false;
  settle(members, new Set(busy));
  if (to > floor && !addShares(members) && !isFinal) return false;
  for (const member of busy) moveOn(member, to);
  return true;
}

/** Past its upper bound a distribution is complete: no error is carried on. */
function moveOn(member: Member, to: number): void {
  const reached = member.reached + dot(QUADRATURE.weights, member.density);
  member.reached = member.distribution.upper <= to ? 1 : Math.min(1, reached);
}

/** A panel wider than half of a distribution could miss its peak between two nodes. */
function isTooWide({ lower, upper }: MissedDistribution, width: number): boolean {
  return width > (upper - lower) / 2;
}

/** Tabulates the densities; false where 16 nodes do not hold one of them. */
function tabulate(busy: readonly Member[], panel: Panel): boolean {
  const nodes = panelNodes(panel);
  return busy.every(({ density, distribution }) => {
    fillDensity({ row: density, distribution, nodes, stretch: panel.stretch });
    return isResolved(density, distribution.resolution);
  });
}

/** P(missed <= x) at the nodes; where a distribution has no mass it stays as it was. */
function settle(members: readonly Member[], busy: ReadonlySet<Member>): void {
  for (const member of members) {
    const { density, below, reached } = member;
    if (!busy.has(member)) {
      density.fill(0);
      below.fill(reached);
      continue;
    }
    QUADRATURE.upTo.forEach((row, node) => {
      const value = reached + dot(row, density);
      below[node] = value > 0 ? Math.min(1, value) : 0;
    });
  }
}

/** Multiplies each density by what all the others leave below it; false where 16 nodes fail. */
function addShares(members: readonly Member[]): boolean {
  const before = new Float64Array(NODES).fill(1);
  const integrands = members.map((member) => {
    const integrand = Float64Array.from(
      member.density,
      (value, node) => value * (before[node] ?? 0) * powerBelow(member, node, member.size - 1),
    );
    before.forEach((product, node) => {
      before[node] = product * powerBelow(member, node, member.size);
    });
    return integrand;
  });
  multiplyByLater(members, integrands);
  if (!isResolved(totalOf(members, integrands), coarsest(members))) return false;
  members.forEach((member, index) => {
    member.share += dot(QUADRATURE.weights, integrands[index] ?? new Float64Array(NODES));
  });
  return true;
}

function coarsest(members: readonly Member[]): number {
  return members.reduce((most, { distribution }) => Math.max(most, distribution.resolution), 0);
}

function multiplyByLater(members: readonly Member[], integrands: readonly Float64Array[]): void {
  const after = new Float64Array(NODES).fill(1);
  for (let index = members.length - 1; index >= 0; index -= 1) {
    const integrand = integrands[index];
    const member = members[index];
    if (integrand === undefined || member === undefined) continue;
    after.forEach((product, node) => {
      integrand[node] = (integrand[node] ?? 0) * product;
      after[node] = product * powerBelow(member, node, member.size);
    });
  }
}

function totalOf(members: readonly Member[], integrands: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(NODES);
  members.forEach(({ size }, index) => {
    integrands[index]?.forEach((value, node) => {
      total[node] = (total[node] ?? 0) + size * value;
    });
  });
  return total;
}

function powerBelow({ below }: Member, node: number, power: number): number {
  const value = below[node] ?? 0;
  if (power === 0) return 1;
  return power === 1 ? value : value ** power;
}
