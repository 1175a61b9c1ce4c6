import { describe, expect, it } from "vitest";
import { inputTimeOf, momentOfInput } from "./input-time";

describe("a time that is typed in", () => {
  it("is the centre's, wherever the phone is", () => {
    const moment = new Date("2026-11-21T15:05:40Z");
    expect(inputTimeOf(moment, "Asia/Seoul")).toBe("2026-11-22T00:05");
    expect(inputTimeOf(moment, "America/New_York")).toBe("2026-11-21T10:05");
  });

  it.each([
    ["2026-11-22T00:05", "Asia/Seoul", "2026-11-21T15:05:00.000Z"],
    ["2026-03-29T03:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
    ["2026-07-01T12:00", "America/New_York", "2026-07-01T16:00:00.000Z"],
  ])("%s in %s is %s", (inputTime, timeZone, moment) => {
    expect(momentOfInput(inputTime, timeZone)?.toISOString()).toBe(moment);
  });

  it("is no moment where nothing is set", () => {
    expect(momentOfInput("", "Asia/Seoul")).toBeNull();
  });
});
