import { describe, expect, it } from "vitest";
import { visitCounts } from "./walked-visit-counts";

const days = (hundred: number, zero: number) => ({
  days: [{ day: "2026-11-21", verdict: null, hundred, zero }],
  latest: null,
  lastZero: null,
  daysUnbroken: 0,
});

describe("the walked visits of a window", () => {
  it("[V1] [V4] are at 100, at 0, or not known yet, and each is one of them", () => {
    expect(visitCounts({ days: days(0, 1), observed: null }, 2)).toEqual({
      ...{ count: 2, hundred: 0, zero: 1, unknown: 1, complete: 0 },
    });
  });

  it("[V5] tell complete ones apart, which all have a score", () => {
    const interval: readonly [number, number] = [0.3, 0.95];
    const observed = { hundred: 3, complete: 4, incomplete: 2, rate: 0.75, interval };
    expect(visitCounts({ days: days(3, 2), observed }, 6)).toEqual({
      ...{ count: 6, hundred: 3, zero: 2, unknown: 1, complete: 4 },
    });
  });
});
