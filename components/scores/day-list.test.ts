import { describe, expect, it } from "vitest";
import { byMonth, countOf, daysOf } from "./day-list";

const summary = (day: string, verdict: 100 | 0 | null) => ({ day, verdict, hundred: 0, zero: 0 });

describe("the days of a window", () => {
  const window = { from: "2026-10-30", to: "2026-11-02" };
  const days = daysOf(window, [summary("2026-10-31", 0), summary("2026-11-02", null)]);

  it("stand in order, those without a check too", () => {
    expect(days.map(({ day, verdict }) => [day, verdict])).toEqual([
      ["2026-10-30", "unchecked"],
      ["2026-10-31", "zero"],
      ["2026-11-01", "unchecked"],
      ["2026-11-02", "unknown"],
    ]);
    expect(countOf(days, "unchecked")).toBe(2);
  });

  it("are parted by months", () => {
    expect(byMonth(days).map((month) => [month.month, month.days.length])).toEqual([
      ["2026-10", 2],
      ["2026-11", 2],
    ]);
  });

  it("are those of the last year where the window is longer", () => {
    const long = daysOf({ from: "1990-01-01", to: "2026-11-21" }, []);
    expect([long.length, long[0]?.day, long.at(-1)?.day]).toEqual([
      366,
      "2025-11-21",
      "2026-11-21",
    ]);
  });
});
