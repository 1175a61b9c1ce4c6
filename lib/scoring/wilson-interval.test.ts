import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./testing/refusal";
import { wilsonInterval } from "./wilson-interval";

describe("wilsonInterval", () => {
  it("[I1] ends where the score test just does not reject, for real numbers too", () => {
    for (const [k, n] of [
      [7.5, 10.25],
      [81, 263],
      [0.2, 3.5],
    ] as const) {
      for (const bound of wilsonInterval(k, n, 1.96)) {
        const standardError = Math.sqrt((bound * (1 - bound)) / n);
        expect(Math.abs(k / n - bound) / standardError).toBeCloseTo(1.96, 12);
      }
    }
  });

  it("[I1] uses the z that a caller passes, and 95 % otherwise", () => {
    expect(wilsonInterval(9, 10)).toEqual(wilsonInterval(9, 10, 1.959963984540054));
    const [lower95] = wilsonInterval(9, 10);
    const [lower99] = wilsonInterval(9, 10, 2.5758293035489);
    expect(lower99).toBeLessThan(lower95);
  });

  it("[I2] says nothing of what was never observed", () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });

  it("[I3] ends exactly at 0 and at 1", () => {
    expect(wilsonInterval(0, 20)[0]).toBe(0);
    expect(wilsonInterval(20, 20)[1]).toBe(1);
  });

  it("[I3] contains its point and lies within [0, 1], however large or small the numbers", () => {
    const size = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
    );
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const z = fc.oneof(fc.double({ min: 0, max: 6, noNaN: true }), size);
    fc.assert(
      fc.property(size, share, z, (n, p, quantile) => {
        const k = Math.min(n, n * p);
        const [lower, upper] = wilsonInterval(k, n, quantile);
        const point = n === 0 ? 0.5 : k / n;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(point);
        expect(upper).toBeGreaterThanOrEqual(point);
        expect(upper).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each([
    { k: 3, n: 2, path: "k" },
    { k: -1, n: 2, path: "k" },
    { k: Number.NaN, n: 2, path: "k" },
    { k: 1, n: Number.POSITIVE_INFINITY, path: "n" },
    { k: 0, n: -1, path: "n" },
    { k: 1, n: 2, z: -1, path: "z" },
    { k: 1, n: 2, z: Number.NaN, path: "z" },
  ])("[X11] [X12] refuses $k of $n at z $z", ({ k, n, z, path }) => {
    expect(refusalOf(() => wilsonInterval(k, n, z))).toEqual({ code: "bad-number", path });
  });
});
