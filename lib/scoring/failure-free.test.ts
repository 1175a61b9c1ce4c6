import { describe, expect, it } from "vitest";
import { scoreJourney } from "./score-journey";
import { aChain, aPath, aTouchpoint, evidence, FORK, linkOf } from "./testing/a-journey";
import type { Journey } from "./types";
import { wilsonInterval } from "./wilson-interval";

describe("rates", () => {
  const rare = aTouchpoint("lift failure", { routine: false, occurrence: 0.2 });

  it("[J5] [J7] [J8] a non-routine touchpoint counts in its share of visits", () => {
    const journey = aChain([aTouchpoint("a"), rare]);
    const score = scoreJourney(journey, evidence({ a: [9, 1], "lift failure": [1, 1] }));
    expect(score.failureFree).toBeCloseTo(0.9 * (1 - 0.2 * 0.5), 14);
    const link = linkOf(score, "lift failure");
    expect(link.exposure).toBe(0.2);
    expect(link.missed).toBeCloseTo(0.1, 14);
    expect(link.importance).toBeCloseTo(0.9 * 0.2, 14);
    expect(link.gain).toBeCloseTo(0.9 * 0.1, 14);
  });

  it("[J5] the occurrence of a routine touchpoint is ignored, whatever it is", () => {
    const tallies = evidence({ a: [9, 1] });
    const odd = aChain([aTouchpoint("a", { occurrence: Number.NaN })]);
    expect(scoreJourney(odd, tallies)).toEqual(scoreJourney(aPath("a"), tallies));
  });

  it("[J6] a tally of 0 + 0 is no observation", () => {
    expect(scoreJourney(aPath("a-b"), evidence({ a: [3, 1], b: [0, 0] }))).toEqual(
      scoreJourney(aPath("a-b"), evidence({ a: [3, 1] })),
    );
  });

  it("[J6] [J8] what is not major breaks no visit and is no link", () => {
    const journey = aChain([aTouchpoint("a"), aTouchpoint("poster", { major: false })]);
    const score = scoreJourney(journey, evidence({ a: [9, 1], poster: [0, 9] }));
    expect(score.failureFree).toBeCloseTo(0.9, 14);
    expect(score.links.map(({ id }) => id)).toEqual(["a"]);
    expect(score.coverage).toBe(1);
  });

  it("[J8] weighs the ways by their shares", () => {
    const tallies = evidence({ start: [9, 1], left: [1, 1], right: [3, 1], end: [4, 1] });
    const share = 0.9 * (0.25 * 0.5 + 0.75 * 0.75) * 0.8;
    expect(scoreJourney(FORK, tallies).failureFree).toBeCloseTo(share, 14);
  });

  it("[J8] [J9] without any observation there is no rate", () => {
    const nothing = { failureFree: null, interval: null, effectiveVisits: 0 };
    expect(scoreJourney(aPath("a-b"), {})).toMatchObject(nothing);
    const poster = aChain([aTouchpoint("poster", { major: false })]);
    expect(scoreJourney(poster, evidence({ poster: [3, 1] }))).toMatchObject(nothing);
  });

  it("[J9] the thinnest evidence makes up the effective visits", () => {
    const tallies = evidence({ start: [100, 0], left: [5, 0], right: [30, 0] });
    expect(scoreJourney(FORK, tallies).effectiveVisits).toBe(20);
    const journey = aChain([aTouchpoint("a"), rare]);
    const score = scoreJourney(journey, evidence({ a: [50, 0], "lift failure": [4, 0] }));
    expect(score.effectiveVisits).toBe(20);
  });

  it("[J9] the interval is Wilson's of R x N in N, with the caller's z", () => {
    const tallies = evidence({ start: [90, 10], left: [5, 2], right: [30, 1] });
    for (const z of [1, 1.96, 2.5758293035489]) {
      const { failureFree, effectiveVisits, interval } = scoreJourney(FORK, tallies, { z });
      const [lower, upper] = wilsonInterval(
        (failureFree ?? 0) * effectiveVisits,
        effectiveVisits,
        z,
      );
      expect(interval?.[0]).toBeCloseTo(lower, 14);
      expect(interval?.[1]).toBeCloseTo(upper, 14);
    }
  });

  it("[J9] exposures too small for a double leave finite figures", () => {
    const touchpoints = ["a", "b", "c", "d"].map((id) => aTouchpoint(id));
    const journey: Journey = {
      touchpoints,
      links: [
        { from: "a", to: "b", weight: 5e-324 },
        { from: "a", to: "c", weight: 1e300 },
        { from: "b", to: "d" },
      ],
    };
    const score = scoreJourney(journey, evidence({ b: [1, 1], d: [0, 3] }));
    expect(score.unreachable).toEqual([]);
    expect(Number.isFinite(score.effectiveVisits)).toBe(true);
    expect(score.failureFree).toBe(1);
    expect(score.links.map(({ probabilityWeakest }) => probabilityWeakest)).toEqual([0.5, 0.5]);
  });
});
