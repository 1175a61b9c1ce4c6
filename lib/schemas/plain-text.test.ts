import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text";
import { readFields } from "./read-fields";

const codesOf = (shape: { min?: number; max: number }, text: unknown) => {
  const read = readFields(plainText(shape), text);
  return read.status === "fits" ? [] : read.problems.map(({ code }) => code);
};

describe("text that people write", () => {
  it("is composed to NFC and its line ends made one", () => {
    const decomposed = "경비실\r\n로비".normalize("NFD");
    const read = readFields(plainText({ max: 20 }), decomposed);
    expect(read).toEqual({ status: "fits", value: "경비실\n로비" });
  });

  it("is measured after it is composed", () => {
    expect(codesOf({ max: 3 }, "경비실".normalize("NFD"))).toEqual([]);
    expect(codesOf({ max: 2 }, "경비실")).toEqual(["too-long"]);
  });

  it("may hold line breaks, tabs, emoji and any script", () => {
    expect(codesOf({ max: 40 }, "한\t글\n👩‍🦽 العربية")).toEqual([]);
  });

  it.each([
    ["a\u0000b", ["control-character"]],
    ["a\u001b[31m", ["control-character"]],
    ["a\rb", ["control-character"]],
    ["a\u0085b", ["control-character"]],
    ["\ud800", ["lone-surrogate"]],
    ["\udc00a", ["lone-surrogate"]],
    ["900101-1234567", ["personal-number"]],
    [7, ["wrong-type"]],
    [null, ["wrong-type"]],
    [undefined, ["missing"]],
  ])("refuses %j with %j", (text, codes) => {
    expect(codesOf({ max: 40 }, text)).toEqual(codes);
  });

  it("is needed where a length is", () => {
    expect(codesOf({ min: 1, max: 9 }, "")).toEqual(["too-short"]);
    expect(codesOf({ min: 1, max: 9 }, " \n ")).toEqual(["blank"]);
    expect(codesOf({ max: 9 }, "")).toEqual([]);
  });
});
