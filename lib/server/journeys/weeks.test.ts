import { describe, expect, it } from "vitest";
import { weeksOf } from "./weeks";

describe("the weeks of a window", () => {
  it("begin on Mondays, and the last one ends with the window", () => {
    expect(weeksOf({ from: "2026-11-04", to: "2026-11-17" })).toEqual([
      { from: "2026-11-02", to: "2026-11-08" },
      { from: "2026-11-09", to: "2026-11-15" },
      { from: "2026-11-16", to: "2026-11-17" },
    ]);
  });

  it("hold a Monday alone, and a Sunday alone", () => {
    expect(weeksOf({ from: "2026-11-16", to: "2026-11-16" })).toEqual([
      { from: "2026-11-16", to: "2026-11-16" },
    ]);
    expect(weeksOf({ from: "2026-11-15", to: "2026-11-15" })).toEqual([
      { from: "2026-11-09", to: "2026-11-15" },
    ]);
  });

  it("go on over the end of a year", () => {
    expect(weeksOf({ from: "2026-12-31", to: "2027-01-04" }).map(({ from }) => from)).toEqual([
      "2026-12-28",
      "2027-01-04",
    ]);
  });
});
