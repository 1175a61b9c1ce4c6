import { describe, expect, it } from "vitest";
import { pChart } from "./p-chart";
import { type SignalPoint, signals } from "./signals";
import { refusalOf } from "./testing/refusal";
import { xmrChart } from "./xmr-chart";

/** Values about a centre of 0 with limits at -3 and 3: outer thirds begin at -2 and 2. */
function plot(...values: readonly (number | null)[]): readonly SignalPoint[] {
  return values.map((value) => ({ value, centre: 0, lower: -3, upper: 3 }));
}

/** Values that differ, so that seven of them make a shift and no trend. */
const ABOVE = [0.5, 0.6, 0.5, 0.6, 0.5, 0.6, 0.5];

describe("signals", () => {
  it("[P5] a point outside its own limits, above or below; a point on a limit is not", () => {
    expect(signals(plot(0, 3.1, 0, -3.1, 0, 3, -3))).toEqual([
      { rule: "outside", from: 1, to: 1, side: 1 },
      { rule: "outside", from: 3, to: 3, side: -1 },
    ]);
  });

  it("[P5] each point outside is a run of its own", () => {
    const outside = signals(plot(4, 4)).filter(({ rule }) => rule === "outside");
    expect(outside).toEqual([
      { rule: "outside", from: 0, to: 0, side: 1 },
      { rule: "outside", from: 1, to: 1, side: 1 },
    ]);
  });

  it("[P6] seven in a row strictly on one side of the centre shift, six do not", () => {
    expect(signals(plot(...ABOVE.slice(1)))).toEqual([]);
    expect(signals(plot(...ABOVE))).toEqual([{ rule: "shift", from: 0, to: 6, side: 1 }]);
    const below = ABOVE.map((value) => -value);
    expect(signals(plot(0, ...below))).toEqual([{ rule: "shift", from: 1, to: 7, side: -1 }]);
  });

  it("[P6] a point on the centre, or a gap, breaks a shift", () => {
    expect(signals(plot(...ABOVE.slice(0, 3), 0, ...ABOVE.slice(3)))).toEqual([]);
    expect(signals(plot(...ABOVE.slice(0, 3), null, ...ABOVE.slice(3)))).toEqual([]);
  });

  it("[P7] seven points strictly falling are a trend, six or a pause are not", () => {
    const falling = [0.9, 0.6, 0.3, 0.1, -0.2, -0.4, -0.6];
    expect(signals(plot(...falling))).toEqual([{ rule: "trend", from: 0, to: 6, side: -1 }]);
    expect(signals(plot(...falling.slice(1)))).toEqual([]);
    expect(signals(plot(0.9, 0.6, 0.6, 0.3, 0.1, -0.2, -0.4))).toEqual([]);
    expect(signals(plot(0.9, 0.6, 0.3, null, 0.1, -0.2, -0.4, -0.6))).toEqual([]);
  });

  it("[P7] a rise and a fall share their turning point", () => {
    const rising = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];
    const runs = signals(plot(...rising, ...rising.toReversed().slice(1)));
    expect(runs.filter(({ rule }) => rule === "trend")).toEqual([
      { rule: "trend", from: 0, to: 6, side: 1 },
      { rule: "trend", from: 6, to: 12, side: -1 },
    ]);
  });

  it("[P8] two of three points in a row beyond two thirds of the way, on the same side", () => {
    expect(signals(plot(2.5, 0, 2.5))).toEqual([{ rule: "twoOfThree", from: 0, to: 2, side: 1 }]);
    expect(signals(plot(2.5, 0, -2.5))).toEqual([]);
    expect(signals(plot(2, 0, 2))).toEqual([]);
    expect(signals(plot(2.5, 0, 0, 2.5))).toEqual([]);
    expect(signals(plot(2.5, 2.5))).toEqual([]);
  });

  it("[P8] the third point may lie anywhere but in a gap", () => {
    expect(signals(plot(-2.5, -1, -2.5))[0]).toMatchObject({ side: -1, from: 0, to: 2 });
    expect(signals(plot(-2.5, 1, -2.5))[0]).toMatchObject({ side: -1, from: 0, to: 2 });
    expect(signals(plot(2.5, null, 2.5))).toEqual([]);
  });

  it("[P8] overlapping threes of one side merge, of two sides stay apart", () => {
    expect(signals(plot(0, 2.5, 2.5, 0))).toEqual([
      { rule: "twoOfThree", from: 0, to: 3, side: 1 },
    ]);
    expect(signals(plot(2.5, 2.5, 0, 0, 2.5, 2.5))).toEqual([
      { rule: "twoOfThree", from: 0, to: 2, side: 1 },
      { rule: "twoOfThree", from: 3, to: 5, side: 1 },
    ]);
    expect(signals(plot(2.5, 2.5, -2.5, -2.5))).toEqual([
      { rule: "twoOfThree", from: 0, to: 2, side: 1 },
      { rule: "twoOfThree", from: 1, to: 3, side: -1 },
    ]);
  });

  it("[P8] each point is measured by its own limits, and those outside count", () => {
    const points = [
      { value: 5, centre: 0, lower: -6, upper: 6 },
      { value: 5, centre: 0, lower: -60, upper: 60 },
      { value: 5, centre: 0, lower: -4, upper: 4 },
    ];
    expect(signals(points)).toEqual([
      { rule: "twoOfThree", from: 0, to: 2, side: 1 },
      { rule: "outside", from: 2, to: 2, side: 1 },
    ]);
  });

  it("[P9] every point of a run carries its rule, in order of precedence", () => {
    const chart = xmrChart([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 10, 11, 12, 13, 14, 15]);
    const last = chart.points.at(-1);
    expect(last?.rules).toEqual(["outside", "trend", "twoOfThree", "shift"]);
    for (const { rule, from, to } of chart.runs) {
      for (let point = from; point <= to; point += 1) {
        expect(chart.points[point]?.rules).toContain(rule);
      }
    }
  });

  it("[P9] runs come by their start, then by precedence", () => {
    const runs = signals(plot(4, 4.5, 5, 5.5, 6, 6.5, 7));
    expect(runs.slice(0, 4).map(({ rule }) => rule)).toEqual([
      "outside",
      "trend",
      "twoOfThree",
      "shift",
    ]);
    expect(runs.map(({ from }) => from)).toEqual([...runs.map(({ from }) => from)].sort());
  });

  it("[P12] a point without a centre takes the middle of its limits, or that of its chart", () => {
    const bare = [4, 0, 0].map((value) => ({ value, lower: -3, upper: 3 }));
    expect(signals(bare)).toEqual([{ rule: "outside", from: 0, to: 0, side: 1 }]);
    const { centre, points, runs } = pChart(
      [9, 9, 8, 9, 8, 9, 9, 1, 1, 2, 1, 2, 1].map((k) => ({ k, n: 10 })),
    );
    expect(signals(points.map((point) => ({ ...point, centre })))).toEqual(runs);
    expect(runs.length).toBeGreaterThan(0);
  });

  it.each([
    { points: null, path: "points" },
    { points: [3], path: "points[0]" },
    { points: [{ value: "1" }], path: "points[0].value" },
    { points: [{ value: 1 }], path: "points[0].centre" },
    { points: [{ value: 1, centre: 0, upper: "2" }], path: "points[0].upper" },
    { points: [{ value: 1, centre: 0, lower: "2" }], path: "points[0].lower" },
  ])("[X11] [X12] refuses a wrong shape at $path", ({ points, path }) => {
    const hostile = JSON.parse(JSON.stringify(points));
    expect(refusalOf(() => signals(hostile))).toEqual({ code: "bad-number", path });
  });
});
