import { describe, expect, it } from "vitest";
import {
  formatNumber,
  formatPartOf,
  formatPercent,
  formatPercentRange,
  formatPoints,
} from "./numbers";

describe("a number", () => {
  it.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [2_560, 0, "2,560"],
    [50_000_000, 0, "50,000,000"],
    [-1_234.5, 1, "-1,234.5"],
    [-0.04, 1, "0.0"],
    [1_234.567, 2, "1,234.57"],
  ])("%d with %d digits reads %s", (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });
});

describe("a share", () => {
  it("is a percentage with one digit and no space", () => {
    expect(formatPercent(0.703)).toBe("70.3%");
    expect(formatPercent(0.5, 0)).toBe("50%");
    expect(formatPercent(1)).toBe("100.0%");
    expect(formatPercent(0)).toBe("0.0%");
  });

  it("is 100 only when nothing failed, and 0 only when nothing passed", () => {
    expect(formatPercent(0.99999)).toBe("99.9%");
    expect(formatPercent(0.00001)).toBe("0.1%");
    expect(formatPercent(0.999, 0)).toBe("99%");
  });

  it("has an interval that says the percent sign once", () => {
    expect(formatPercentRange({ lower: 0.61, upper: 0.829 }, "ko")).toBe("61.0~82.9%");
    expect(formatPercentRange({ lower: 0.61, upper: 0.829 }, "en")).toBe("61.0–82.9%");
    expect(formatPercentRange({ lower: 1, upper: 1 }, "ko")).toBe("100.0%");
  });

  it("differs from another by points, with a sign unless they are the same", () => {
    expect(formatPoints(0.112, "ko")).toBe("+11.2%p");
    expect(formatPoints(-0.038, "ko")).toBe("-3.8%p");
    expect(formatPoints(0.0001, "ko")).toBe("0.0%p");
    expect(formatPoints(0.112, "en")).toBe("+11.2 pp");
  });
});

describe("a part of a whole", () => {
  it("reads as it is said, never as a fraction", () => {
    expect(formatPartOf({ part: 8, whole: 60 }, "ko")).toBe("60번 중 8번");
    expect(formatPartOf({ part: 8, whole: 60 }, "en")).toBe("8 of 60");
    expect(formatPartOf({ part: 2, whole: 1_204, counter: "곳" }, "ko")).toBe("1,204곳 중 2곳");
  });
});
