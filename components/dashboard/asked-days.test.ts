import { describe, expect, it } from "vitest";
import { askedDays, daysQuery } from "./asked-days";

const USUAL = { days: 30 };

describe("the days that an address asks for", () => {
  it("are the last so many, or those between two days", () => {
    expect(askedDays({ days: "90" })).toEqual({ asked: { days: 90 }, isRefused: false });
    const own = { from: "2026-03-01", to: "2026-03-31" };
    expect(askedDays(own)).toEqual({ asked: own, isRefused: false });
    expect(askedDays({ ...own, days: "7" })).toEqual({ asked: own, isRefused: false });
  });

  it("are the usual ones where it asks for none", () => {
    for (const query of [{}, { days: "8" }, { days: ["7", "30"] }, { from: "", to: "" }])
      expect(askedDays(query)).toEqual({ asked: USUAL, isRefused: false });
  });

  it.each([
    { from: "2026-03-31", to: "2026-03-01" },
    { from: "2026-02-30", to: "2026-03-01" },
    { from: "2026-03-01" },
    { to: "2026-03-01" },
    { from: ["2026-03-01", "2026-03-02"], to: "2026-03-03" },
  ])("are the usual ones, and it is told, where they cannot be read: %j", (query) => {
    expect(askedDays(query)).toEqual({ asked: USUAL, isRefused: true });
  });

  it("are said again as the address said them", () => {
    for (const query of [{ days: "365" }, { from: "2026-03-01", to: "2026-03-31" }])
      expect(daysQuery(askedDays(query).asked)).toEqual(query);
  });
});
