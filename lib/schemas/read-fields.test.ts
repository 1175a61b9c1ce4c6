import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fieldPath } from "./field-path";
import { plainText } from "./plain-text";
import { readFields } from "./read-fields";

const problemsOf = (schema: z.ZodType, value: unknown) => {
  const read = readFields(schema, value);
  return read.status === "fits" ? [] : read.problems;
};

describe("reading fields", () => {
  it.each([
    [z.int(), 1.5, "not-integer"],
    [z.int(), "1", "wrong-type"],
    [z.int(), undefined, "missing"],
    [z.number(), Number.POSITIVE_INFINITY, "wrong-type"],
    [z.number().min(1), 0, "under-minimum"],
    [z.number().positive(), 0, "above-minimum"],
    [z.number().max(1), 2, "over-maximum"],
    [z.string().min(2), "a", "too-short"],
    [z.string().max(2), "abc", "too-long"],
    [z.array(z.int()).min(1), [], "too-few"],
    [z.array(z.int()).max(1), [1, 2], "too-many"],
    [z.enum(["yes", "no"]), "maybe", "not-one-of"],
    [z.iso.date(), "2026-02-30", "wrong-format"],
    [z.int({ error: "bad-tally" }), "x", "bad-tally"],
    [z.custom(() => false, { error: "no code of ours" }), 1, "not-allowed"],
  ])("names what is wrong by a code of its own (%#)", (schema, value, code) => {
    expect(problemsOf(schema, value).map((problem) => problem.code)).toEqual([code]);
  });

  it("gives the sentence what it needs", () => {
    expect(problemsOf(z.string().max(2), "abc")).toEqual([
      { path: "", code: "too-long", values: { maximum: 2 } },
    ]);
    expect(problemsOf(z.enum(["yes", "no"]), 1)).toEqual([
      { path: "", code: "not-one-of", values: { values: "yes, no" } },
    ]);
  });

  it("names each unknown field, inherited names too", () => {
    const schema = z.strictObject({ a: z.int() });
    expect(problemsOf(schema, { a: 1, constructor: 2, toString: 3 })).toEqual([
      { path: "constructor", code: "unknown-field" },
      { path: "toString", code: "unknown-field" },
    ]);
  });

  it("looks into keys, and shows no personal number in a path", () => {
    const schema = z.record(plainText({ max: 20 }), z.int());
    expect(problemsOf(schema, { "900101-1234567": 1 })).toEqual([
      { path: '["***"]', code: "personal-number" },
    ]);
  });

  it("stops at fifty problems", () => {
    expect(problemsOf(z.array(z.int()), Array(1_000).fill("x"))).toHaveLength(50);
    const crowd = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x${index}`, 1]));
    expect(problemsOf(z.strictObject({}), crowd)).toHaveLength(50);
  });
});

describe("the way to a field", () => {
  it.each([
    [["journey", "links", 3, "weight"], "journey.links[3].weight"],
    [["tallies", "east gate", "passed"], 'tallies["east gate"].passed'],
    [["tallies", "정문-1", "passed"], "tallies.정문-1.passed"],
    [[0, "id"], "[0].id"],
    [["\ud800"], '["\ufffd"]'],
    [[], ""],
  ])("%j reads %s", (keys, path) => {
    expect(fieldPath(keys)).toBe(path);
  });

  it("cuts a key without end", () => {
    expect(fieldPath(["a".repeat(1_000_000)]).length).toBeLessThan(120);
  });
});
