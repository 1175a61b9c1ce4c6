import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceInterval } from "./difference-interval";
import { refusalOf } from "./testing/refusal";

describe("differenceInterval", () => {
  it("[I4] turns round when before and after change places", () => {
    const [lower, upper] = differenceInterval(56, 70, 48, 80);
    const [back, forth] = differenceInterval(48, 80, 56, 70);
    expect(back).toBeCloseTo(-upper, 14);
    expect(forth).toBeCloseTo(-lower, 14);
  });

  it("[I4] widens with z", () => {
    const [lower95, upper95] = differenceInterval(56, 70, 48, 80);
    const [lower99, upper99] = differenceInterval(56, 70, 48, 80, 2.5758293035489);
    expect(lower99).toBeLessThan(lower95);
    expect(upper99).toBeGreaterThan(upper95);
  });

  it("[I5] says nothing where one side was never observed", () => {
    expect(differenceInterval(0, 0, 5, 9)).toEqual([-1, 1]);
    expect(differenceInterval(5, 9, 0, 0)).toEqual([-1, 1]);
  });

  it("[I3] contains its point and lies within [-1, 1]", () => {
    const sample = fc
      .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, share]) => ({ n, k: n * share }));
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const [lower, upper] = differenceInterval(one.k, one.n, other.k, other.n);
        const point = one.k / one.n - other.k / other.n;
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThanOrEqual(point);
        expect(upper).toBeGreaterThanOrEqual(point);
        expect(upper).toBeLessThanOrEqual(1);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it.each([
    { numbers: [3, 2, 1, 2, 2] as const, path: "k1" },
    { numbers: [1, -2, 1, 2, 2] as const, path: "n1" },
    { numbers: [1, 2, 3, 2, 2] as const, path: "k2" },
    { numbers: [1, 2, 1, Number.NaN, 2] as const, path: "n2" },
    { numbers: [1, 2, 1, 2, -2] as const, path: "z" },
  ])("[X11] [X12] refuses a bad number at $path", ({ numbers: [k1, n1, k2, n2, z], path }) => {
    expect(refusalOf(() => differenceInterval(k1, n1, k2, n2, z))).toEqual({
      code: "bad-number",
      path,
    });
  });
});
