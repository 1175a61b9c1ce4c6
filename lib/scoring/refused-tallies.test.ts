import { describe, expect, it } from "vitest";
import { ScoringError, scoreJourney } from "./index";
import { aTouchpoint } from "./testing/a-journey";
import { refusalOf } from "./testing/refusal";

const AB = [aTouchpoint("a"), aTouchpoint("b")];

/** As it would come in: out of JSON. */
function received(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}

describe("tallies that are refused", () => {
  it.each<{ rule: string; tallies: unknown; code: string; path: string }>([
    { rule: "[X7]", tallies: null, code: "bad-tally", path: "tallies" },
    { rule: "[X7]", tallies: [], code: "bad-tally", path: "tallies" },
    { rule: "[X7]", tallies: { a: null }, code: "bad-tally", path: "tallies.a" },
    { rule: "[X7]", tallies: { a: { failed: 1 } }, code: "bad-tally", path: "tallies.a.passed" },
    { rule: "[X7]", tallies: { a: { passed: 1 } }, code: "bad-tally", path: "tallies.a.failed" },
    ...[-1, 0.5, "3", null, 2 ** 53].map((failed) => ({
      rule: "[X7]",
      tallies: { a: { passed: 1, failed } },
      code: "bad-tally",
      path: "tallies.a.failed",
    })),
    {
      rule: "[X7]",
      tallies: { a: { passed: 1, failed: 0, factors: [] } },
      code: "bad-tally",
      path: "tallies.a.factors",
    },
    {
      rule: "[X7]",
      tallies: { a: { passed: 1, failed: 0, factors: { f: 3 } } },
      code: "bad-tally",
      path: "tallies.a.factors.f",
    },
    {
      rule: "[X7]",
      tallies: { a: { passed: 1, failed: 0, factors: { "a step": { passed: 1, failed: -1 } } } },
      code: "bad-tally",
      path: 'tallies.a.factors["a step"].failed',
    },
    {
      rule: "[X2]",
      tallies: { "정문 경비실": { passed: 1, failed: 0 } },
      code: "unknown-id",
      path: 'tallies["정문 경비실"]',
    },
    {
      rule: "[X2]",
      tallies: { 경비: { passed: 1, failed: 0 } },
      code: "unknown-id",
      path: "tallies.경비",
    },
    {
      rule: "[X2] [X14]",
      tallies: { constructor: { passed: 1, failed: 0 } },
      code: "unknown-id",
      path: "tallies.constructor",
    },
  ])("$rule [X12] $code at $path", ({ tallies, code, path }) => {
    const bad = received(tallies);
    const journey = { touchpoints: AB, links: [] };
    expect(refusalOf(() => scoreJourney(journey, bad))).toEqual({ code, path });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("[X7] refuses a count of %s", (passed) => {
    const journey = { touchpoints: AB, links: [] };
    const tallies = { a: { passed, failed: 0 } };
    expect(refusalOf(() => scoreJourney(journey, tallies)).code).toBe("bad-tally");
  });

  it("[X2] [X14] refuses evidence of __proto__ as it comes out of JSON", () => {
    const tallies = JSON.parse('{"__proto__": {"passed": 1, "failed": 0}}');
    const journey = { touchpoints: AB, links: [] };
    expect(refusalOf(() => scoreJourney(journey, tallies))).toEqual({
      code: "unknown-id",
      path: "tallies.__proto__",
    });
  });
});

describe("options and errors", () => {
  it.each([
    { options: { z: -1 }, path: "options.z" },
    { options: { z: "2" }, path: "options.z" },
    { options: { probability: 1 }, path: "options.probability" },
    { options: null, path: "options" },
  ])("[X11] [X12] refuses options at $path", ({ options, path }) => {
    const journey = { touchpoints: AB, links: [] };
    expect(refusalOf(() => scoreJourney(journey, {}, received(options)))).toEqual({
      code: "bad-number",
      path,
    });
  });

  it("[X12] an error is an Error with its code, its place and both in its message", () => {
    const error = new ScoringError("bad-weight", "journey.links[3].weight");
    expect(error).toBeInstanceOf(Error);
    expect({ ...error, message: error.message, name: error.name }).toEqual({
      code: "bad-weight",
      path: "journey.links[3].weight",
      name: "ScoringError",
      message: "bad-weight at journey.links[3].weight",
    });
  });

  it("[X14] ids that name a property of every object are ids like others", () => {
    const ids = ["__proto__", "constructor", "toString"];
    const journey = { touchpoints: ids.map((id) => aTouchpoint(id)), links: [] };
    const tallies = JSON.parse(
      '{"__proto__": {"passed": 3, "failed": 1}, "toString": {"passed": 2, "failed": 0}}',
    );
    const score = scoreJourney(journey, tallies);
    expect(score.links.map(({ id, passed }) => [id, passed])).toEqual([
      ["__proto__", 3],
      ["toString", 2],
    ]);
    expect(score.blindSpots).toEqual(["constructor"]);
  });
});
