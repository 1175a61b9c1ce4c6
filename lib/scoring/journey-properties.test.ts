import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstSeconds, scoreJourney } from "./index";
import { aPath } from "./testing/a-journey";
import { arbitraryJourney, shuffled } from "./testing/arbitrary-journey";
import {
  effectiveVisitsByPaths,
  failureFreeByPaths,
  firstGreetingsByPaths,
} from "./testing/enumerated-paths";
import type { Counts, JourneyScore } from "./types";

const RUNS = { seed: 20_260_214, numRuns: 300 } as const;

const EXACT = { probability: false } as const;

/** Every number of a result, with the way to it. */
function numbersIn(value: unknown, path = "score"): readonly (readonly [string, number])[] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}.${key}`));
}

function expectPlain(score: JourneyScore): void {
  for (const [path, number] of numbersIn(score)) {
    expect([path, Number.isFinite(number), Object.is(number, -0)]).toEqual([path, true, false]);
  }
  expect(JSON.parse(JSON.stringify(score))).toEqual(score);
}

describe("any journey", () => {
  it("[J8] [J9] R and N are what enumerating the paths gives", () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ journey, tallies }) => {
        const { failureFree, effectiveVisits, links } = scoreJourney(journey, tallies, EXACT);
        const byPaths = effectiveVisitsByPaths(journey, tallies);
        expect(Math.abs(effectiveVisits - byPaths)).toBeLessThanOrEqual(1e-9 * byPaths);
        if (links.length === 0) expect(failureFree).toBeNull();
        else expect(failureFree).toBeCloseTo(failureFreeByPaths(journey, tallies), 12);
      }),
      RUNS,
    );
  });

  it("[J14] the order of touchpoints, links, entries and tallies changes no digit", () => {
    const seed = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 64 });
    fc.assert(
      fc.property(arbitraryJourney, seed, (given, keys) => {
        const other = shuffled(given, keys);
        expect(scoreJourney(other.journey, other.tallies)).toEqual(
          scoreJourney(given.journey, given.tallies),
        );
        expect(firstSeconds(other.journey)).toEqual(firstSeconds(given.journey));
      }),
      RUNS,
    );
  });

  it("[J8] one more pass never lowers R", () => {
    const better = ({ passed, failed }: Counts, more: number): readonly Counts[] => [
      { passed: passed + more, failed },
      { passed: passed + Math.min(more, failed), failed: failed - Math.min(more, failed) },
    ];
    fc.assert(
      fc.property(arbitraryJourney, fc.nat(), fc.nat({ max: 50 }), (given, pick, more) => {
        const { journey, tallies } = given;
        const observed = Object.entries(tallies).filter(
          ([, { passed, failed }]) => passed + failed > 0,
        );
        fc.pre(observed.length > 0);
        const [id, tally] = observed[pick % observed.length] ?? ["", { passed: 1, failed: 0 }];
        const rateWith = (counts: Counts) =>
          scoreJourney(journey, { ...tallies, [id]: counts }, EXACT).failureFree ?? 0;
        for (const raised of better(tally, more)) {
          expect(rateWith(raised)).toBeGreaterThanOrEqual(rateWith(tally));
        }
      }),
      RUNS,
    );
  });

  it("[X15] no figure is NaN, infinite or -0, and the result is plain data", () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ journey, tallies }) => {
        expectPlain(scoreJourney(journey, tallies));
      }),
      RUNS,
    );
  });

  it("[X13] nothing that goes in is changed", () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ journey, tallies }) => {
        const before = JSON.stringify({ journey, tallies });
        scoreJourney(journey, tallies, EXACT);
        firstSeconds(journey);
        expect(JSON.stringify({ journey, tallies })).toBe(before);
      }),
      RUNS,
    );
  });

  it("[I3] [J9] every interval contains its rate and lies in [0, 1]", () => {
    fc.assert(
      fc.property(arbitraryJourney, fc.double({ min: 0, max: 5, noNaN: true }), (given, z) => {
        const score = scoreJourney(given.journey, given.tallies, { ...EXACT, z });
        const rates = score.links.map(({ passRate, interval }) => ({ rate: passRate, interval }));
        const { failureFree, interval } = score;
        if (failureFree !== null && interval !== null) rates.push({ rate: failureFree, interval });
        for (const { rate, interval: range } of rates) {
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[0]).toBeLessThanOrEqual(rate);
          expect(range[1]).toBeGreaterThanOrEqual(rate);
          expect(range[1]).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it("[W7] the probabilities add up to 1", () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ journey, tallies }) => {
        const { links } = scoreJourney(journey, tallies);
        const sum = links.reduce(
          (total, { probabilityWeakest }) => total + (probabilityWeakest ?? 0),
          0,
        );
        expect(sum).toBeCloseTo(links.length === 0 ? 0 : 1, 9);
      }),
      RUNS,
    );
  });

  it("[F1] [F4] [F6] the first seconds are what enumerating the paths gives", () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ journey }) => {
        const found = firstSeconds(journey);
        const { greeted, never } = firstGreetingsByPaths(journey);
        expect(found.never).toBeCloseTo(never, 12);
        expect(found.distribution.map(({ second }) => second)).toEqual(
          [...greeted.keys()].sort((a, b) => a - b),
        );
        for (const { second, share } of found.distribution) {
          expect(share).toBeCloseTo(greeted.get(second) ?? Number.NaN, 12);
        }
      }),
      RUNS,
    );
  });
});

describe("a pure series of routine touchpoints", () => {
  const counts = fc.record({
    passed: fc.integer({ min: 0, max: 80 }),
    failed: fc.integer({ min: 0, max: 20 }),
  });
  const series = fc
    .array(
      counts.filter(({ passed, failed }) => passed + failed > 0),
      { minLength: 1, maxLength: 9 },
    )
    .map((list) => {
      const ids = list.map((_, index) => `t${index}`);
      const tallies = Object.fromEntries(list.map((tally, index) => [`t${index}`, tally]));
      return { journey: aPath(ids.join("-")), tallies };
    });

  it("[J8] on one path R is no more than its smallest pass rate", () => {
    fc.assert(
      fc.property(series, ({ journey, tallies }) => {
        const { failureFree, links } = scoreJourney(journey, tallies, EXACT);
        const lowest = Math.min(
          ...links.map(({ failed, passed }) => 1 - failed / (failed + passed)),
        );
        expect(failureFree).toBeLessThanOrEqual(lowest);
      }),
      RUNS,
    );
  });

  it("[W10] the weakest link has the lowest pass rate and the largest gain", () => {
    fc.assert(
      fc.property(series, ({ journey, tallies }) => {
        const { weakest, links } = scoreJourney(journey, tallies, EXACT);
        if (weakest === null) {
          expect(links.every(({ failed }) => failed === 0)).toBe(true);
          return;
        }
        for (const { passRate, gain } of links) {
          expect(weakest.passRate).toBeLessThanOrEqual(passRate + 1e-12);
          expect(weakest.gain).toBeGreaterThanOrEqual(gain - 1e-12);
        }
      }),
      RUNS,
    );
  });
});
