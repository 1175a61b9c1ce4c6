import { describe, expect, it } from "vitest";
import { sparkShape } from "./sparkline-shape";

const BOX = { width: 124, height: 34, margin: 2 };
const weeks = (...rates: readonly (number | null)[]) =>
  rates.map((rate, index) => ({ week: `w${index}`, rate, interval: null, visits: 3 }));

describe("the small drawing of a journey's weeks", () => {
  it("puts 100% at its head, half at its foot, and the weeks evenly between its sides", () => {
    expect(sparkShape(weeks(1, 0.75, 0.5), BOX).points).toEqual([
      { x: 2, y: 2 },
      { x: 62, y: 17 },
      { x: 122, y: 32 },
    ]);
  });

  it("reaches down to the lowest week where that is under half", () => {
    const { last } = sparkShape(weeks(1, 0.2), BOX);
    expect(last).toEqual({ x: 122, y: 32 });
  });

  it("breaks its line where a week was not checked, and draws a lonely week as a point only", () => {
    const { lines, points } = sparkShape(weeks(1, 1, null, 1, null, 1, 1), BOX);
    expect(lines.map(({ length }) => length)).toEqual([2, 2]);
    expect(points).toHaveLength(5);
  });

  it("is empty without a check", () => {
    expect(sparkShape(weeks(null, null), BOX)).toEqual({ lines: [], points: [], last: null });
    expect(sparkShape([], BOX)).toEqual({ lines: [], points: [], last: null });
  });
});
