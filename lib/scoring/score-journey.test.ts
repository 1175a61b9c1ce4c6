import { describe, expect, it } from "vitest";
import { scoreJourney } from "./score-journey";
import { aPath, aTouchpoint, evidence, FORK, linkOf } from "./testing/a-journey";
import type { Journey } from "./types";
import { wilsonInterval } from "./wilson-interval";

describe("the whole result", () => {
  it("[J8] [W1] [W8] is plain data of the documented shape", () => {
    const score = scoreJourney(aPath("a-b"), evidence({ a: [9, 1], b: [20, 0] }), {
      probability: false,
    });
    const a = {
      id: "a",
      passed: 9,
      failed: 1,
      passRate: 0.9,
      interval: wilsonInterval(9, 10),
      exposure: 1,
      missed: 0.1,
      gain: 0.1,
      importance: 1,
      probabilityWeakest: null,
      trial: true,
    };
    expect(score).toEqual({
      verdict: "zero",
      score: 0,
      failureFree: 0.9,
      interval: wilsonInterval(9, 10),
      effectiveVisits: 10,
      coverage: 1,
      blindSpots: [],
      notOccurred: [],
      unreachable: [],
      links: [
        a,
        {
          ...a,
          id: "b",
          passed: 20,
          failed: 0,
          passRate: 1,
          interval: wilsonInterval(20, 20),
          missed: 0,
          gain: 0,
          importance: 0.9,
          trial: false,
        },
      ],
      weakest: { ...a, factor: null },
    });
    expect(JSON.parse(JSON.stringify(score))).toEqual(score);
  });
});

describe("links", () => {
  it("[W2] the weakest link costs most visits, not the lowest rate", () => {
    const tallies = evidence({ start: [90, 10], left: [70, 30], right: [80, 20], end: [99, 1] });
    const score = scoreJourney(FORK, tallies);
    expect(score.weakest).toEqual({ ...linkOf(score, "right"), factor: null });
  });

  it("[W2] there is none where nothing failed", () => {
    expect(scoreJourney(aPath("a"), evidence({ a: [5, 0] })).weakest).toBeNull();
  });

  it("[W4] gain is what making the link perfect wins", () => {
    const tallies = evidence({ start: [9, 1], left: [1, 1], right: [3, 1], end: [4, 1] });
    const score = scoreJourney(FORK, tallies);
    for (const { id, passed, failed, gain } of score.links) {
      const mended = { ...tallies, [id]: { passed: passed + failed, failed: 0 } };
      const won = (scoreJourney(FORK, mended).failureFree ?? 0) - (score.failureFree ?? 0);
      expect(gain).toBeCloseTo(won, 14);
    }
  });

  it("[W6] is a trial below 12 checks", () => {
    const score = scoreJourney(aPath("a-b"), evidence({ a: [10, 1], b: [10, 2] }));
    expect(score.links.map(({ trial }) => trial)).toEqual([true, false]);
  });

  it("[W8] probabilities are left out on request, and nothing else changes", () => {
    const tallies = evidence({ start: [9, 1], left: [1, 1] });
    const score = scoreJourney(FORK, tallies);
    const quick = scoreJourney(FORK, tallies, { probability: false });
    expect(quick.links.map(({ probabilityWeakest }) => probabilityWeakest)).toEqual([null, null]);
    const without = score.links.map((link) => ({ ...link, probabilityWeakest: null }));
    expect({ ...quick, weakest: null }).toEqual({ ...score, links: without, weakest: null });
  });

  it("[W9] names the basic factor that failed most at the weakest link", () => {
    const factors = { bell: { passed: 50, failed: 2 }, greeting: { passed: 48, failed: 4 } };
    const tallies = { a: { passed: 47, failed: 5, factors }, b: { passed: 50, failed: 2 } };
    const { weakest } = scoreJourney(aPath("a-b"), tallies);
    expect(weakest?.factor).toEqual({ id: "greeting", passed: 48, failed: 4 });
  });
});

describe("size", () => {
  it("[J15] a chain of 100,000 touchpoints neither overflows nor crawls", () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `t${index}`);
    const tallies = Object.fromEntries(ids.map((id) => [id, { passed: 1_000_000, failed: 1 }]));
    const score = scoreJourney(aPath(ids.join("-")), tallies);
    expect(score.failureFree).toBeCloseTo((1_000_000 / 1_000_001) ** 100_000, 9);
    expect(score.links).toHaveLength(100_000);
    expect(score.links[7]?.probabilityWeakest).toBeCloseTo(1 / 100_000, 15);
  });

  it("[J15] a ladder with 2^60 ways is scored without walking them", () => {
    const rungs = Array.from({ length: 60 }, (_, index) => index);
    const journey: Journey = {
      touchpoints: rungs.flatMap((rung) => [aTouchpoint(`l${rung}`), aTouchpoint(`r${rung}`)]),
      links: rungs
        .slice(1)
        .flatMap((rung) =>
          ["l", "r"].flatMap((from) =>
            ["l", "r"].map((to) => ({ from: `${from}${rung - 1}`, to: `${to}${rung}` })),
          ),
        ),
    };
    const tallies = Object.fromEntries(
      journey.touchpoints.map(({ id }) => [id, { passed: 99, failed: 1 }]),
    );
    const score = scoreJourney(journey, tallies, { probability: false });
    expect(score.failureFree).toBeCloseTo(0.99 ** 60, 12);
    expect(score.effectiveVisits).toBe(200);
  });
});
