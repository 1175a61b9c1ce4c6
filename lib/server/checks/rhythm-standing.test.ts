import { describe, expect, it } from "vitest";
import { rhythmStanding } from "./rhythm-standing";

const morning = (day: string) => ({ day, isAfternoon: false });
const afternoon = (day: string) => ({ day, isAfternoon: true });
const late = (daysLate: number) => ({ kind: "late", daysLate });

describe("a touchpoint by its rhythm", () => {
  it("every day: is due the day after, and late by the days on which nobody looked", () => {
    const seen = (day: string) =>
      rhythmStanding({ rhythm: "daily", last: morning(day), now: morning("2026-11-21") });
    expect(seen("2026-11-21")).toEqual({ kind: "kept" });
    expect(seen("2026-11-20")).toEqual({ kind: "due" });
    expect(seen("2026-11-19")).toEqual(late(1));
    expect(seen("2026-10-31")).toEqual(late(20));
  });

  it("every week: counts weeks from Monday, however many days lie between", () => {
    const on = (last: string, now: string) =>
      rhythmStanding({ rhythm: "weekly", last: morning(last), now: morning(now) });
    expect(on("2026-11-16", "2026-11-22")).toEqual({ kind: "kept" });
    expect(on("2026-11-22", "2026-11-23")).toEqual({ kind: "due" });
    expect(on("2026-11-16", "2026-11-29")).toEqual({ kind: "due" });
    expect(on("2026-11-22", "2026-11-30")).toEqual(late(1));
    expect(on("2026-11-16", "2026-12-02")).toEqual(late(3));
  });

  it("every shift: is twice a day, and half a day is late too", () => {
    const on = (last: Parameters<typeof rhythmStanding>[0]["last"]) =>
      rhythmStanding({ rhythm: "shift", last, now: afternoon("2026-11-21") });
    expect(on(afternoon("2026-11-21"))).toEqual({ kind: "kept" });
    expect(on(morning("2026-11-21"))).toEqual({ kind: "due" });
    expect(on(afternoon("2026-11-20"))).toEqual(late(0));
    expect(on(morning("2026-11-20"))).toEqual(late(1));
    expect(on(afternoon("2026-11-18"))).toEqual(late(2));
  });

  it("is never late where nobody was there yet, nor where a clock ran ahead", () => {
    const now = morning("2026-11-21");
    expect(rhythmStanding({ rhythm: "shift", last: null, now })).toEqual({ kind: "never" });
    const last = morning("2026-11-22");
    expect(rhythmStanding({ rhythm: "daily", last, now })).toEqual({ kind: "kept" });
  });
});
