import type { Channel, MapFactor, MapTouchpoint } from "../map-types";

interface Group {
  readonly section: string;
  readonly factors: readonly MapFactor[];
}

interface Known {
  readonly starters: readonly MapTouchpoint[];
  /** What a centre keeps for kinds of places. */
  readonly groups: readonly Group[];
}

/** The starter whose basic factors fit wherever one meets visitors in this way. */
const TYPICAL: Readonly<Record<Channel, string>> = {
  face: "desk",
  phone: "telephone",
  signage: "entrance",
  facility: "entrance",
  digital: "homepage",
};

const wordsOf = (name: string): readonly string[] =>
  name.split(/[\s·,/()]+/).filter((word) => word.length > 1 && !/^\d+(층|F)$/i.test(word));

const compact = (name: string): string => name.replace(/[\s·,/()]/g, "").toLowerCase();

/** How well a kind of place fits a name: best the same, else by the longest word in which the name or a word of it ends; 0 not at all. */
function fitOf(kind: string, name: string): number {
  if (compact(kind) === compact(name)) return Number.POSITIVE_INFINITY;
  const ends = [compact(name), ...wordsOf(name).map(compact)];
  const shared = wordsOf(kind).filter((word) => ends.some((end) => end.endsWith(compact(word))));
  return Math.max(0, ...shared.map(({ length }) => length));
}

const basicsOf = (factors: readonly MapFactor[]) => factors.filter(({ basic }) => basic);

/**
 * The basic factors that such a place usually has: as the centre keeps them, else as centres have in common; without
 * those whose names it has already.
 */
export function usualBasics(
  { name, channel, factors }: Pick<MapTouchpoint, "name" | "channel" | "factors">,
  { starters, groups }: Known,
): readonly MapFactor[] {
  const taken = new Set(factors.map((factor) => factor.name));
  const everyday = starters.filter(({ routine }) => routine);
  const kinds = [
    ...groups.map((group) => ({ kind: group.section, factors: group.factors })),
    ...everyday.map((starter) => ({ kind: starter.name, factors: starter.factors })),
  ].map(({ kind, factors: all }) => ({
    fit: fitOf(kind, name),
    basics: basicsOf(all).filter((factor) => !taken.has(factor.name)),
  }));
  const [best] = kinds
    .filter(({ fit, basics }) => fit > 0 && basics.length > 0)
    .sort((one, other) => (one.fit < other.fit ? 1 : one.fit > other.fit ? -1 : 0));
  if (best) return best.basics;
  const typical = starters.find(({ id }) => id === TYPICAL[channel]);
  return basicsOf(typical?.factors ?? []).filter((factor) => !taken.has(factor.name));
}
