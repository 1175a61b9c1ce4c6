import { describe, expect, it } from "vitest";
import {
  formatClock,
  formatDay,
  formatDays,
  formatMoment,
  formatMonth,
  formatNearDay,
  formatShortDay,
  formatTickDay,
} from "./dates";

const SEOUL = { locale: "ko", timeZone: "Asia/Seoul" } as const;

describe("a day", () => {
  it("is written as Korean offices write it, with its weekday", () => {
    expect(formatDay("2026-11-21", "ko")).toBe("2026. 11. 21.(토)");
    expect(formatShortDay("2026-11-21", "ko")).toBe("11. 21.(토)");
    expect(formatTickDay("2026-01-05", "ko")).toBe("1. 5.");
    expect(formatMonth("2026-01", "ko")).toBe("2026년 1월");
  });

  it("is written with the month's name in English, so that nobody takes 11/12 for 12/11", () => {
    expect(formatDay("2026-11-21", "en")).toBe("Sat 21 Nov 2026");
    expect(formatShortDay("2026-11-21", "en")).toBe("Sat 21 Nov");
    expect(formatTickDay("2026-01-05", "en")).toBe("5 Jan");
    expect(formatMonth("2026-09", "en")).toBe("September 2026");
  });

  it("knows the weekday of every day of a leap week", () => {
    const days = ["2024-02-26", "2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01"];
    expect(days.map((day) => formatShortDay(day, "ko"))).toEqual([
      "2. 26.(월)",
      "2. 27.(화)",
      "2. 28.(수)",
      "2. 29.(목)",
      "3. 1.(금)",
    ]);
  });

  it.each(["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-1", "", "오늘", "2026-11-21T00:00Z"])(
    "is not made up from %j",
    (day) => {
      expect(() => formatDay(day, "ko")).toThrow(RangeError);
    },
  );
});

describe("a moment", () => {
  it("shows the clock on the wall of the centre, in 24 hours", () => {
    const time = new Date("2026-11-21T06:05:59Z");
    expect(formatMoment(time, SEOUL)).toBe("2026. 11. 21.(토) 15:05");
    expect(formatMoment(time, { ...SEOUL, locale: "en" })).toBe("Sat 21 Nov 2026, 15:05");
    expect(formatClock(time, "America/New_York")).toBe("01:05");
  });

  it("at midnight is 00:00 of the new day, never 24:00", () => {
    const midnight = new Date("2026-12-31T15:00:00Z");
    expect(formatMoment(midnight, SEOUL)).toBe("2027. 1. 1.(금) 00:00");
  });

  it("follows a zone through its summer time", () => {
    expect(formatClock(new Date("2026-03-29T00:59:00Z"), "Europe/London")).toBe("00:59");
    expect(formatClock(new Date("2026-03-29T01:00:00Z"), "Europe/London")).toBe("02:00");
  });
});

describe("a day near today", () => {
  const near = { today: "2026-01-01", locale: "ko" } as const;

  it("has a word, even over the turn of a year", () => {
    expect(formatNearDay("2026-01-01", near)).toBe("오늘");
    expect(formatNearDay("2025-12-31", near)).toBe("어제");
    expect(formatNearDay("2026-01-02", near)).toBe("내일");
    expect(formatNearDay("2026-01-02", { ...near, locale: "en" })).toBe("tomorrow");
  });

  it("further away is a date, with its year where that is another", () => {
    expect(formatNearDay("2026-01-03", near)).toBe("1. 3.(토)");
    expect(formatNearDay("2025-12-30", near)).toBe("2025. 12. 30.(화)");
  });
});

describe("a stretch of days", () => {
  it("says the year only where it has two", () => {
    expect(formatDays({ from: "2026-10-22", to: "2026-11-20" }, "ko")).toBe("10. 22. ~ 11. 20.");
    expect(formatDays({ from: "2026-10-22", to: "2026-11-20" }, "en")).toBe("22 Oct – 20 Nov");
    expect(formatDays({ from: "2025-12-22", to: "2026-01-20" }, "ko")).toBe(
      "2025. 12. 22.(월) ~ 2026. 1. 20.(화)",
    );
  });
});
