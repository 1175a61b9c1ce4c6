import { describe, expect, it } from "vitest";
import { refusalOf } from "./testing/refusal";
import { xmrChart } from "./xmr-chart";

describe("xmrChart", () => {
  it("[P3] sets the limits 2.66 mean moving ranges from the mean", () => {
    const { centre, lower, upper, points } = xmrChart([10, 12, 11, 15]);
    expect(centre).toBe(12);
    expect(upper).toBeCloseTo(12 + 2.66 * (7 / 3), 12);
    expect(lower).toBeCloseTo(12 - 2.66 * (7 / 3), 12);
    expect(points.map(({ value }) => value)).toEqual([10, 12, 11, 15]);
  });

  it("[P3] has no limits before there is a moving range, and no centre before a value", () => {
    const nothing = { lower: null, upper: null, runs: [], trial: true };
    expect(xmrChart([5])).toEqual({ centre: 5, points: [{ value: 5, rules: [] }], ...nothing });
    expect(xmrChart([])).toEqual({ centre: null, points: [], ...nothing });
  });

  it("[P4] screens once, by the mean of all moving ranges, and only when asked", () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 100];
    const plain = xmrChart(values);
    const screened = xmrChart(values, { screen: true });
    expect(plain.upper).toBeCloseTo((plain.centre ?? 0) + 2.66 * (105 / 8), 12);
    expect(screened.centre).toBe(plain.centre);
    expect(screened.upper).toBeCloseTo((plain.centre ?? 0) + 2.66, 12);
  });

  it("[P10] is a trial below 12 points", () => {
    expect(xmrChart(Array(11).fill(1)).trial).toBe(true);
    expect(xmrChart(Array(12).fill(1)).trial).toBe(false);
  });

  it("[P11] values that never vary raise no signal, whatever rounding does to their mean", () => {
    for (const value of [0.1, 0.7, 1 / 3, -2.3]) {
      expect(xmrChart(Array(30).fill(value)).runs).toEqual([]);
    }
    const { runs } = xmrChart([0.1, 0.3, ...Array(10).fill(0.2)]);
    expect(runs.filter(({ rule }) => rule === "shift")).toEqual([]);
  });

  it("[X15] stays finite at the edge of what a double holds, and turns -0 into 0", () => {
    const most = Number.MAX_VALUE;
    const { centre, lower, upper } = xmrChart([most, -most, most, most]);
    expect([centre, lower, upper].every(Number.isFinite)).toBe(true);
    const zero = xmrChart([-0, -0]);
    expect(Object.is(zero.points[0]?.value, 0) && Object.is(zero.centre, 0)).toBe(true);
  });

  it.each([
    { values: "1", options: {}, path: "values" },
    { values: [1, null], options: {}, path: "values[1]" },
    { values: [1], options: { screen: 1 }, path: "options.screen" },
  ])("[X11] [X12] refuses a wrong shape at $path", ({ values, options, path }) => {
    const hostile = JSON.parse(JSON.stringify({ values, options }));
    expect(refusalOf(() => xmrChart(hostile.values, hostile.options))).toEqual({
      code: "bad-number",
      path,
    });
  });
});
