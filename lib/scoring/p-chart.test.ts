import { describe, expect, it } from "vitest";
import { pChart } from "./p-chart";
import { refusalOf } from "./testing/refusal";

describe("pChart", () => {
  it("[P1] pools the centre and gives each point the limits of its own size", () => {
    const { centre, points } = pChart([
      { k: 50, n: 100 },
      { k: 200, n: 400 },
    ]);
    expect(centre).toBe(0.5);
    expect(points.map(({ lower, upper }) => [lower, upper])).toEqual([
      [0.35, 0.65],
      [0.425, 0.575],
    ]);
  });

  it("[P1] clips the limits to [0, 1]", () => {
    const { points } = pChart([
      { k: 1, n: 2 },
      { k: 2, n: 2 },
    ]);
    expect(points[0]).toEqual({ value: 0.5, lower: 0, upper: 1, rules: [] });
  });

  it("[P2] a sample without observations is a gap, and breaks runs", () => {
    const high = { k: 9, n: 10 };
    const low = { k: 1, n: 10 };
    const gap = { k: 0, n: 0 };
    const whole = pChart([...Array(8).fill(high), ...Array(8).fill(low)]);
    expect(whole.runs.filter(({ rule }) => rule === "shift")).toHaveLength(2);
    const highs = [...Array(4).fill(high), gap, ...Array(4).fill(high)];
    const broken = pChart([...highs, ...Array(8).fill(low)]);
    expect(broken.points[4]).toEqual({ value: null, lower: null, upper: null, rules: [] });
    expect(broken.runs.filter(({ rule }) => rule === "shift")).toEqual([
      { rule: "shift", from: 9, to: 16, side: -1 },
    ]);
  });

  it("[P2] without any observation there is no centre", () => {
    expect(pChart([{ k: 0, n: 0 }])).toEqual({
      centre: null,
      points: [{ value: null, lower: null, upper: null, rules: [] }],
      runs: [],
      trial: true,
    });
    expect(pChart([])).toEqual({ centre: null, points: [], runs: [], trial: true });
  });

  it("[P10] is a trial below 12 points that have a value", () => {
    const sample = { k: 1, n: 2 };
    expect(pChart(Array(11).fill(sample)).trial).toBe(true);
    expect(pChart(Array(12).fill(sample)).trial).toBe(false);
    expect(pChart([...Array(11).fill(sample), { k: 0, n: 0 }]).trial).toBe(true);
  });

  it("[P11] equal shares of unequal samples lie on the centre", () => {
    const samples = Array.from({ length: 20 }, (_, index) => ({
      k: index + 1,
      n: 3 * (index + 1),
    }));
    expect(pChart(samples).runs).toEqual([]);
  });

  it.each([
    { samples: {}, path: "samples" },
    { samples: [{ k: 3, n: 2 }], path: "samples[0].k" },
    { samples: [{ k: 1, n: 1.5 }], path: "samples[0].n" },
    { samples: [{ k: 0.5, n: 2 }], path: "samples[0].k" },
    { samples: [{ k: 1, n: 2 }, { n: 2 }], path: "samples[1].k" },
  ])("[X11] [X12] refuses a bad number at $path", ({ samples, path }) => {
    const hostile = JSON.parse(JSON.stringify(samples));
    expect(refusalOf(() => pChart(hostile))).toEqual({ code: "bad-number", path });
  });
});
