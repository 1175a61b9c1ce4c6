import { describe, expect, it } from "vitest";
import { compareJourneys, firstSeconds, rateOfJourney, scoreJourney } from "./index";
import { refusalOf } from "./testing/refusal";

const stop = (id: string, more: object = {}) => ({
  id,
  name: id,
  major: true,
  routine: true,
  ...more,
});

const AB = [stop("a"), stop("b")];
const RARE = { routine: false };

interface BadJourney {
  readonly rule: string;
  readonly journey: object;
  readonly code: string;
  readonly path: string;
}

const BAD_JOURNEYS: readonly BadJourney[] = [
  {
    rule: "[X1]",
    journey: {
      touchpoints: AB,
      links: [
        { from: "a", to: "b" },
        { from: "b", to: "a" },
      ],
    },
    code: "cycle",
    path: "journey.links[1]",
  },
  {
    rule: "[X1]",
    journey: {
      touchpoints: [...AB, stop("c")],
      links: [
        { from: "c", to: "a" },
        { from: "a", to: "b", weight: 0 },
        { from: "b", to: "a", weight: 0 },
      ],
      entries: [{ id: "c" }],
    },
    code: "cycle",
    path: "journey.links[2]",
  },
  {
    rule: "[X2]",
    journey: { touchpoints: AB, links: [{ from: "a", to: "z" }] },
    code: "unknown-id",
    path: "journey.links[0].to",
  },
  {
    rule: "[X2]",
    journey: { touchpoints: AB, links: [{ from: "z", to: "a" }] },
    code: "unknown-id",
    path: "journey.links[0].from",
  },
  {
    rule: "[X2]",
    journey: { touchpoints: AB, links: [], entries: [{ id: "z" }] },
    code: "unknown-id",
    path: "journey.entries[0].id",
  },
  {
    rule: "[X2]",
    journey: { touchpoints: [{ major: true, routine: true }], links: [] },
    code: "unknown-id",
    path: "journey.touchpoints[0].id",
  },
  {
    rule: "[X2] [X14]",
    journey: { touchpoints: AB, links: [{ from: "__proto__", to: "a" }] },
    code: "unknown-id",
    path: "journey.links[0].from",
  },
  {
    rule: "[X2] [X14]",
    journey: { touchpoints: AB, links: [{ from: "a", to: "constructor" }] },
    code: "unknown-id",
    path: "journey.links[0].to",
  },
  {
    rule: "[X3]",
    journey: { touchpoints: [...AB, stop("a")], links: [] },
    code: "duplicate-id",
    path: "journey.touchpoints[2].id",
  },
  {
    rule: "[X3]",
    journey: { touchpoints: AB, links: [], entries: [{ id: "a" }, { id: "a" }] },
    code: "duplicate-id",
    path: "journey.entries[1].id",
  },
  {
    rule: "[X4]",
    journey: {
      touchpoints: AB,
      links: [
        { from: "a", to: "b" },
        { from: "a", to: "b", weight: 2 },
      ],
    },
    code: "duplicate-link",
    path: "journey.links[1]",
  },
  {
    rule: "[X5]",
    journey: { touchpoints: AB, links: [{ from: "b", to: "b" }] },
    code: "self-link",
    path: "journey.links[0]",
  },
  ...[-1, null, "1", {}].map((weight) => ({
    rule: "[X6]",
    journey: { touchpoints: AB, links: [{ from: "a", to: "b", weight }] },
    code: "bad-weight",
    path: "journey.links[0].weight",
  })),
  {
    rule: "[X6]",
    journey: {
      touchpoints: [...AB, stop("c")],
      links: [
        { from: "a", to: "b", weight: 0 },
        { from: "a", to: "c", weight: 0 },
      ],
    },
    code: "bad-weight",
    path: "journey.links[0].weight",
  },
  {
    rule: "[X6]",
    journey: { touchpoints: AB, links: [], entries: [{ id: "a", weight: 0 }] },
    code: "bad-weight",
    path: "journey.entries[0].weight",
  },
  {
    rule: "[X6]",
    journey: { touchpoints: AB, links: [], entries: [{ id: "a", weight: -2 }] },
    code: "bad-weight",
    path: "journey.entries[0].weight",
  },
  ...[undefined, null, 0, -0.1, 1.1, "0.5"].map((occurrence) => ({
    rule: "[X8]",
    journey: { touchpoints: [stop("a", { ...RARE, occurrence })], links: [] },
    code: "bad-occurrence",
    path: "journey.touchpoints[0].occurrence",
  })),
  ...[-1, 1.5, 86_401, null, "9"].map((durationSeconds) => ({
    rule: "[X9]",
    journey: { touchpoints: [stop("a", { durationSeconds })], links: [] },
    code: "bad-duration",
    path: "journey.touchpoints[0].durationSeconds",
  })),
  ...["major", "routine"].map((flag) => ({
    rule: "[X11]",
    journey: { touchpoints: [stop("a", { [flag]: undefined })], links: [] },
    code: "bad-number",
    path: `journey.touchpoints[0].${flag}`,
  })),
  {
    rule: "[X11]",
    journey: { touchpoints: [stop("a", { greets: 1 })], links: [] },
    code: "bad-number",
    path: "journey.touchpoints[0].greets",
  },
  { rule: "[X11]", journey: [], code: "bad-number", path: "journey" },
  { rule: "[X11]", journey: { links: [] }, code: "bad-number", path: "journey.touchpoints" },
  { rule: "[X11]", journey: { touchpoints: [] }, code: "bad-number", path: "journey.links" },
  {
    rule: "[X11]",
    journey: { touchpoints: [null], links: [] },
    code: "bad-number",
    path: "journey.touchpoints[0]",
  },
  {
    rule: "[X11]",
    journey: { touchpoints: AB, links: [7] },
    code: "bad-number",
    path: "journey.links[0]",
  },
  {
    rule: "[X11]",
    journey: { touchpoints: AB, links: [], entries: {} },
    code: "bad-number",
    path: "journey.entries",
  },
];

/** As it would come in: out of JSON. */
function received(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}

describe("journeys that are refused", () => {
  it.each(BAD_JOURNEYS)("$rule [X12] $code at $path: $journey", ({ journey, code, path }) => {
    const bad = received(journey);
    const good = { touchpoints: [], links: [] };
    expect(refusalOf(() => scoreJourney(bad, {}))).toEqual({ code, path });
    expect(refusalOf(() => rateOfJourney(bad, {}))).toEqual({ code, path });
    expect(refusalOf(() => firstSeconds(bad, {}))).toEqual({ code, path });
    expect(refusalOf(() => compareJourneys(bad, good, {}))).toEqual({
      code,
      path: path.replace("journey", "asIs"),
    });
    expect(refusalOf(() => compareJourneys(good, bad, {}))).toEqual({
      code,
      path: path.replace("journey", "toBe"),
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("[X6] [X8] [X9] refuses %s", (odd) => {
    const link = { from: "a", to: "b", weight: odd };
    const codeOf = (journey: Parameters<typeof firstSeconds>[0]) =>
      refusalOf(() => firstSeconds(journey)).code;
    expect(codeOf({ touchpoints: AB, links: [link] })).toBe("bad-weight");
    const rare = stop("a", { ...RARE, occurrence: odd });
    expect(codeOf({ touchpoints: [rare], links: [] })).toBe("bad-occurrence");
    const slow = stop("a", { durationSeconds: odd });
    expect(codeOf({ touchpoints: [slow], links: [] })).toBe("bad-duration");
  });

  it("[X9] a day is the longest duration", () => {
    const journey = { touchpoints: [stop("a", { durationSeconds: 86_400 })], links: [] };
    expect(firstSeconds(journey).untimed).toEqual([]);
  });
});
