import { describe, expect, it } from "vitest";
import { momentArithmetic } from "./moment-arithmetic";
import { refusalOf } from "./testing/refusal";

describe("momentArithmetic", () => {
  it("[A1] without a pass rate it counts moments and hours only", () => {
    expect(momentArithmetic({ visits: 10_000_000, contacts: 5, secondsEach: 15 })).toEqual({
      moments: 50_000_000,
      hours: 50_000_000 / 240,
      failedMoments: null,
      perfectShare: null,
    });
  });

  it("[A2] 320 visits of 8 contacts at 99 %: 25.6 failed moments, 92.27 % perfect visits", () => {
    const found = momentArithmetic({ visits: 320, contacts: 8, secondsEach: 15, passRate: 0.99 });
    expect(found.moments).toBe(2560);
    expect(found.failedMoments?.toFixed(10)).toBe("25.6000000000");
    expect(found.perfectShare?.toFixed(4)).toBe("0.9227");
  });

  it("[A2] a visit without contacts is perfect", () => {
    expect(momentArithmetic({ visits: 3, contacts: 0, secondsEach: 0, passRate: 0 })).toEqual({
      moments: 0,
      hours: 0,
      failedMoments: 0,
      perfectShare: 1,
    });
  });

  it("[X15] stays finite at the edge of what a double holds", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const found = momentArithmetic({ visits: most, contacts: most, secondsEach: Number.MAX_VALUE });
    expect(Number.isFinite(found.hours)).toBe(true);
  });

  const good = { visits: 1, contacts: 1, secondsEach: 1, passRate: 0.5 };
  it.each([
    { input: { ...good, visits: 1.5 }, code: "bad-number", path: "visits" },
    { input: { ...good, contacts: -1 }, code: "bad-number", path: "contacts" },
    { input: { ...good, secondsEach: -1 }, code: "bad-number", path: "secondsEach" },
    { input: { visits: 1, contacts: 1 }, code: "bad-number", path: "secondsEach" },
    { input: { ...good, passRate: 1.5 }, code: "bad-rate", path: "passRate" },
    { input: { ...good, passRate: null }, code: "bad-rate", path: "passRate" },
    { input: null, code: "bad-number", path: "input" },
  ])("[X10] [X11] [X12] refuses a bad number at $path", ({ input, code, path }) => {
    const hostile = JSON.parse(JSON.stringify(input));
    expect(refusalOf(() => momentArithmetic(hostile))).toEqual({ code, path });
  });
});
