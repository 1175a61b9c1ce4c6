import { describe, expect, it } from "vitest";
import { rateOfJourney } from "./rate-of-journey";
import { aChain, aPath, aTouchpoint, FORK } from "./testing/a-journey";
import { refusalOf } from "./testing/refusal";

describe("rateOfJourney", () => {
  it("[J12] weighs the ways and takes every touchpoint as observed", () => {
    const rates = { start: 0.9, left: 0.5, right: 0.8, end: 1 };
    expect(rateOfJourney(FORK, rates)).toBeCloseTo(0.9 * (0.25 * 0.5 + 0.75 * 0.8), 14);
  });

  it("[J12] a non-routine touchpoint breaks only the visits in which it happens", () => {
    const rare = aTouchpoint("fire", { routine: false, occurrence: 0.1 });
    expect(rateOfJourney(aChain([rare]), { fire: 0 })).toBeCloseTo(0.9, 14);
  });

  it("[J12] needs no rate of what is not major or cannot be reached", () => {
    const journey = { ...aPath("a-b-c"), entries: [{ id: "b" }] };
    const poster = aTouchpoint("poster", { major: false });
    const touchpoints = [...journey.touchpoints, poster];
    const links = [...journey.links, { from: "c", to: "poster" }];
    expect(rateOfJourney({ ...journey, touchpoints, links }, { b: 0.5, c: 0.5 })).toBe(0.25);
  });

  it("[J13] is 1 for a journey without touchpoints", () => {
    expect(rateOfJourney({ touchpoints: [], links: [] }, {})).toBe(1);
  });

  it.each([
    { rates: { a: 0.5 }, code: "bad-rate", path: "rates.b" },
    { rates: { a: 0.5, b: 1.01 }, code: "bad-rate", path: "rates.b" },
    { rates: { a: -0.1, b: 1 }, code: "bad-rate", path: "rates.a" },
    { rates: { a: "1", b: 1 }, code: "bad-rate", path: "rates.a" },
    { rates: { a: 1, b: 1, "c d": 1 }, code: "unknown-id", path: 'rates["c d"]' },
    { rates: null, code: "bad-rate", path: "rates" },
  ])("[X2] [X10] [X12] refuses a rate at $path", ({ rates, code, path }) => {
    const hostile = JSON.parse(JSON.stringify(rates));
    expect(refusalOf(() => rateOfJourney(aPath("a-b"), hostile))).toEqual({ code, path });
  });
});
