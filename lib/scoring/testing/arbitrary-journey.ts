import fc from "fast-check";
import type { Entry, Journey, Link, Tallies, Touchpoint } from "../types";

export interface JourneyWithEvidence {
  readonly journey: Journey;
  readonly tallies: Tallies;
}

const arbitraryWeight = fc.constantFrom(1, 2, 3, 0.5, 7, 0.25);

const arbitraryOccurrence = fc.integer({ min: 1, max: 20 }).map((parts) => parts / 20);

const arbitraryTraits = fc.record({
  major: fc.boolean(),
  routine: fc.boolean(),
  occurrence: arbitraryOccurrence,
  greets: fc.boolean(),
  durationSeconds: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
});

const arbitraryCounts = fc.option(
  fc.record({ passed: fc.integer({ min: 0, max: 60 }), failed: fc.integer({ min: 0, max: 12 }) }),
  { nil: undefined },
);

/** Ids in an order that is not the path's, so that path order is not input order. */
const IDS = ["m", "c", "x", "a", "z", "k", "b", "y"];

/** A small acyclic journey with branches, weights (some 0), non-routine touchpoints and tallies. */
export const arbitraryJourney: fc.Arbitrary<JourneyWithEvidence> = fc
  .integer({ min: 1, max: IDS.length })
  .chain((size) =>
    fc.record({
      traits: fc.array(arbitraryTraits, { minLength: size, maxLength: size }),
      counts: fc.array(arbitraryCounts, { minLength: size, maxLength: size }),
      drawn: fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }),
      weights: fc.array(arbitraryWeight, { minLength: size * size, maxLength: size * size }),
      closed: fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }),
      entered: fc.option(fc.array(arbitraryWeight, { minLength: 1, maxLength: size }), {
        nil: undefined,
      }),
    }),
  )
  .map(({ traits, counts, drawn, weights, closed, entered }) => {
    const size = traits.length;
    const touchpoints = traits.map(({ durationSeconds, ...rest }, index): Touchpoint => {
      const id = IDS[index] ?? "";
      return {
        id,
        name: id,
        ...rest,
        ...(durationSeconds === undefined ? {} : { durationSeconds }),
      };
    });
    const links = touchpoints.flatMap(({ id: from }, start) => {
      const ways = touchpoints.slice(start + 1).flatMap(({ id: to }, offset): Link[] => {
        const cell = start * size + start + 1 + offset;
        return drawn[cell] ? [{ from, to, weight: weights[cell] ?? 1 }] : [];
      });
      return ways.map((way, index) =>
        index > 0 && closed[start * size + index] ? { ...way, weight: 0 } : way,
      );
    });
    const entries = entered?.map((weight, index): Entry => ({ id: IDS[index] ?? "", weight }));
    const tallies = Object.fromEntries(
      touchpoints.flatMap(({ id }, index) => {
        const tally = counts[index];
        return tally === undefined ? [] : [[id, tally] as const];
      }),
    );
    return { journey: { touchpoints, links, ...(entries ? { entries } : {}) }, tallies };
  });

/** The same journey and evidence, written down in another order. */
export function shuffled(
  { journey, tallies }: JourneyWithEvidence,
  seed: readonly number[],
): JourneyWithEvidence {
  const shuffle = <Value>(values: readonly Value[]): Value[] =>
    values
      .map((value, index) => ({ value, key: seed[index % seed.length] ?? 0, index }))
      .sort((one, other) => one.key - other.key || other.index - one.index)
      .map(({ value }) => value);
  const { touchpoints, links, entries } = journey;
  return {
    journey: {
      touchpoints: shuffle(touchpoints),
      links: shuffle(links),
      ...(entries ? { entries: shuffle(entries) } : {}),
    },
    tallies: Object.fromEntries(shuffle(Object.entries(tallies))),
  };
}
