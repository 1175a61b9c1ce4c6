import { describe, expect, it } from "vitest";
import { scoreJourney } from "./score-journey";
import { aChain, aPath, aTouchpoint, evidence } from "./testing/a-journey";

describe("coverage and verdict", () => {
  it("[J10] is the observed share of the routine major touchpoints", () => {
    const score = scoreJourney(aPath("a-b-c-d"), evidence({ b: [1, 0], d: [1, 0] }));
    expect(score.coverage).toBe(0.5);
    expect(score.blindSpots).toEqual(["a", "c"]);
  });

  it("[J10] a non-routine touchpoint without evidence did not occur, and is no blind spot", () => {
    const journey = aChain([
      aTouchpoint("a"),
      aTouchpoint("fire", { routine: false, occurrence: 0.01 }),
      aTouchpoint("poster", { major: false }),
    ]);
    const score = scoreJourney(journey, evidence({ a: [1, 0] }));
    expect(score).toMatchObject({ coverage: 1, blindSpots: [], notOccurred: ["fire"] });
  });

  it("[J10] is 0 where there is no routine major touchpoint", () => {
    const journey = aChain([aTouchpoint("fire", { routine: false, occurrence: 1 })]);
    const score = scoreJourney(journey, evidence({ fire: [3, 0] }));
    expect(score).toMatchObject({ coverage: 0, verdict: "unproven", score: null, failureFree: 1 });
  });

  it("[J11] zero if a reachable major moment failed, whatever was left out", () => {
    expect(scoreJourney(aPath("a-b-c"), evidence({ b: [99, 1] }))).toMatchObject({
      verdict: "zero",
      score: 0,
    });
    const rare = aTouchpoint("fire", { routine: false, occurrence: 0.01 });
    expect(scoreJourney(aChain([rare]), evidence({ fire: [0, 1] })).verdict).toBe("zero");
  });

  it("[J11] hundred if everything was covered and nothing failed, else unproven", () => {
    expect(scoreJourney(aPath("a-b"), evidence({ a: [1, 0], b: [1, 0] }))).toMatchObject({
      verdict: "hundred",
      score: 100,
    });
    expect(scoreJourney(aPath("a-b"), evidence({ a: [1, 0] }))).toMatchObject({
      verdict: "unproven",
      score: null,
    });
  });

  it("[J13] no touchpoint at all is valid and unproven", () => {
    expect(scoreJourney({ touchpoints: [], links: [] }, {})).toEqual({
      verdict: "unproven",
      score: null,
      failureFree: null,
      interval: null,
      effectiveVisits: 0,
      coverage: 0,
      blindSpots: [],
      notOccurred: [],
      unreachable: [],
      links: [],
      weakest: null,
    });
  });
});
