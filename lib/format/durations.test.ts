import { describe, expect, it } from "vitest";
import { formatDuration, formatStopwatch } from "./durations";

describe("a duration", () => {
  it.each([
    [0, "0초", "0 s"],
    [0.4, "0초", "0 s"],
    [15, "15초", "15 s"],
    [60, "1분", "1 min"],
    [80, "1분 20초", "1 min 20 s"],
    [59.6, "1분", "1 min"],
    [3_600, "1시간", "1 h"],
    [3_599.7, "1시간", "1 h"],
    [3_929, "1시간 5분", "1 h 5 min"],
    [7_199, "2시간", "2 h"],
    [86_400, "24시간", "24 h"],
  ])("of %d seconds reads %s, %s", (seconds, korean, english) => {
    expect(formatDuration(seconds, "ko")).toBe(korean);
    expect(formatDuration(seconds, "en")).toBe(english);
  });
});

describe("a stopwatch", () => {
  it.each([
    [0, "0:00"],
    [16, "0:16"],
    [16.99, "0:16"],
    [-1, "0:00"],
    [725, "12:05"],
    [3_609, "1:00:09"],
  ])("at %d seconds shows %s", (seconds, shown) => {
    expect(formatStopwatch(seconds)).toBe(shown);
  });
});
