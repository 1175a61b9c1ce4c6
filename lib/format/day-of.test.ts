import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "./day-of";

describe("the day of a moment", () => {
  it("is the day where the centre is, not where the server is", () => {
    const beforeMidnightUtc = new Date("2026-11-20T15:30:00Z");
    expect(dayOf(beforeMidnightUtc, "Asia/Seoul")).toBe("2026-11-21");
    expect(dayOf(beforeMidnightUtc, "UTC")).toBe("2026-11-20");
    expect(dayOf(beforeMidnightUtc, "America/New_York")).toBe("2026-11-20");
  });

  it("has four digits of year, two of month and day, over the whole range that is accepted", () => {
    expect(dayOf(new Date("1970-01-01T00:00:00Z"), "Asia/Seoul")).toBe("1970-01-01");
    expect(dayOf(new Date("9999-12-30T00:00:00Z"), "Asia/Seoul")).toBe("9999-12-30");
  });
});

describe("days later and earlier", () => {
  it("cross months, years and leap days", () => {
    expect(addDays("2026-11-21", -29)).toBe("2026-10-23");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  });
});
