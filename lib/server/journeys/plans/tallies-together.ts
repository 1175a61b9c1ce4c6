import type { Counts, Tallies } from "@/lib/scoring";

type Counted = Readonly<Record<string, Counts>>;

const NOTHING: Counts = { passed: 0, failed: 0 };

const sumOf = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

function countsTogether(one: Counted, other: Counted): Counted {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...ids].map((id) => [id, sumOf(one[id] ?? NOTHING, other[id] ?? NOTHING)]),
  );
}

/** The evidence of two stretches of time that do not overlap, as one. */
export function talliesTogether(one: Tallies, other: Tallies): Tallies {
  return Object.fromEntries(
    Object.entries(countsTogether(one, other)).map(([id, counts]) => [
      id,
      { ...counts, factors: countsTogether(one[id]?.factors ?? {}, other[id]?.factors ?? {}) },
    ]),
  );
}
