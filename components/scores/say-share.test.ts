import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdOf, peopleOf } from "./say-share";

describe("a share of people", () => {
  it.each([
    [0.3, 3, 10],
    [0.7, 7, 10],
    [0.5, 5, 10],
    [0.25, 1, 4],
    [1 / 3, 1, 3],
    [2 / 3, 2, 3],
    [0.07, 7, 100],
    [1 / 7, 14, 100],
    [0.0001, 1, 100],
    [0.9999, 99, 100],
    [1, 10, 10],
  ])("%f is %i of %i", (share, part, whole) => {
    expect(peopleOf(share)).toEqual({ part, whole });
  });
});

describe("shares of one crowd", () => {
  it("are of the same whole", () => {
    expect(crowdOf([0.3, 0.7])).toEqual({ whole: 10, parts: [3, 7] });
    expect(crowdOf([0.25, 0.5, 0.25])).toEqual({ whole: 4, parts: [1, 2, 1] });
  });

  it("add up to it, and round nobody away", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, (parts) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const crowd = crowdOf(parts.map((part) => part / all));
        expect(crowd.parts.reduce((sum, part) => sum + part, 0)).toBe(crowd.whole);
        expect(Math.min(...crowd.parts)).toBeGreaterThan(0);
      }),
    );
  });
});
