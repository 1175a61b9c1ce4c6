import { describe, expect, it } from "vitest";
import { etagOf, knowsRevision, matchedRevisions } from "./if-match";

describe("If-Match", () => {
  it.each([
    ['"1"', [1]],
    [' "1" , "22" ', [1, 22]],
    ['"2147483647"', [2_147_483_647]],
    ['"2147483648"', []],
    ['"99999999999999999999"', []],
    ['W/"1"', []],
    ["1", []],
    ['"a", "3"', [3]],
    ['"-1"', []],
    ["*", null],
    ["", null],
    ["  ", null],
    [null, null],
  ])("%j names %j", (header, revisions) => {
    expect(matchedRevisions(header)).toEqual(revisions);
  });

  it("names the revision of an ETag", () => {
    expect(matchedRevisions(etagOf(7))).toEqual([7]);
  });
});

describe("If-None-Match", () => {
  it.each([
    ['"7"', true],
    ['W/"7"', true],
    ['"6", "7"', true],
    ["*", true],
    ['"70"', false],
    ["7", false],
    ["", false],
  ])("%j knows revision 7: %j", (header, isKnown) => {
    expect(knowsRevision(header, 7)).toBe(isKnown);
  });
});
