import { describe, expect, it } from "vitest";
import { numberOf, numberText } from "./number-text";

describe("a number as people type it", () => {
  it.each([
    ["12", 12],
    [" 0.5 ", 0.5],
    ["0,5", 0.5],
    ["", null],
    ["1e3", null],
    ["-1", null],
    ["1.2.3", null],
    ["NaN", null],
  ])("reads %j as %j", (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  it("shows no digits that nobody typed", () => {
    expect(numberText(0.07 * 100)).toBe("7");
    expect(numberText(0.5)).toBe("0.5");
    expect(numberText(null)).toBe("");
  });
});
