import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pChart } from "@/lib/scoring";
import { pChartScale } from "./p-chart-scale";

const samples = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([one, other]) => ({
      k: Math.min(one, other),
      n: Math.max(one, other),
    })),
  { minLength: 1, maxLength: 60 },
);

describe("the room of a p-chart", () => {
  it("holds every point and limit, whatever the weeks were", () => {
    fc.assert(
      fc.property(samples, (weeks) => {
        const { points } = pChart(weeks);
        const { x, y, left, right, top, bottom } = pChartScale(points);
        points.forEach(({ value, lower, upper }, index) => {
          expect(x(index)).toBeGreaterThan(left);
          expect(x(index)).toBeLessThan(right);
          for (const share of [value, lower, upper]) {
            if (share === null) continue;
            expect(y(share)).toBeLessThanOrEqual(bottom + 1e-9);
            expect(y(share)).toBeGreaterThanOrEqual(top - 1e-9);
          }
        });
      }),
    );
  });

  it("begins at one of its lines of shares, and the last of them is 100 %", () => {
    const { lowest, shares } = pChartScale(
      pChart([
        { k: 20, n: 30 },
        { k: 25, n: 30 },
      ]).points,
    );
    expect(lowest).toBeCloseTo(0.4, 9);
    expect(shares.at(-1)).toBe(1);
    expect(shares[0]).toBeCloseTo(lowest, 9);
  });
});
