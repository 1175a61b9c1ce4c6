import { describe, expect, it } from "vitest";
import published from "./cases/published.json";
import { compareJourneys } from "./compare-journeys";
import { scoreJourney } from "./score-journey";
import { aChain, aPath, aTouchpoint, evidence } from "./testing/a-journey";
import { refusalOf } from "./testing/refusal";
import type { Journey } from "./types";

const { journey: FOUNDING, tallies: FOUNDING_TALLIES } = published.foundingStory;

/** The founding story with a counselling corner after the lobby, where newcomers are received. */
const WITH_CORNER: Journey = {
  touchpoints: [
    ...FOUNDING.touchpoints,
    aTouchpoint("corner", { greets: true, durationSeconds: 30 }),
  ].map((touchpoint) =>
    touchpoint.id === "lobby" ? { ...touchpoint, durationSeconds: 6 } : touchpoint,
  ),
  links: [
    { from: "guard", to: "lobby" },
    { from: "lobby", to: "corner" },
    { from: "corner", to: "stairs", weight: 3 },
    { from: "corner", to: "lift", weight: 7 },
    { from: "stairs", to: "counsel" },
    { from: "lift", to: "counsel" },
  ],
};

describe("compareJourneys", () => {
  const tallies = evidence({ a: [9, 1], b: [8, 2], c: [10, 0] });

  it("[C1] [C4] scores both on the same evidence; an assumed rate enters R but not N", () => {
    const compared = compareJourneys(FOUNDING, WITH_CORNER, FOUNDING_TALLIES, {
      assumed: { corner: 0.95 },
    });
    const asIs = scoreJourney(FOUNDING, FOUNDING_TALLIES);
    expect(compared.asIs).toEqual(asIs);
    expect(compared.toBe.failureFree).toBeCloseTo((asIs.failureFree ?? 0) * 0.95, 14);
    expect(compared.toBe.effectiveVisits).toBe(60);
    expect(compared.toBe.blindSpots).toEqual(["corner"]);
    expect(compared.toBe.links.map(({ id }) => id)).not.toContain("corner");
    expect(compared.assumed).toEqual(["corner"]);
  });

  it("[C5] the difference is the plan less the journey as it is", () => {
    const { asIs, toBe, difference } = compareJourneys(FOUNDING, WITH_CORNER, FOUNDING_TALLIES, {
      assumed: { corner: 0.95 },
    });
    expect(difference).toEqual({
      failureFree: (toBe.failureFree ?? 0) - (asIs.failureFree ?? 0),
      welcomedShare: 1,
    });
  });

  it("[C5] there is none where one side has no evidence", () => {
    const { difference } = compareJourneys(aPath("a"), aPath("a"), {});
    expect(difference).toEqual({ failureFree: null, welcomedShare: 0 });
  });

  it("[C2] a touchpoint keeps the evidence of the id it has, or of the one it is the same as", () => {
    const { toBe, added, removed } = compareJourneys(aPath("a-b-c"), aPath("a-door"), tallies, {
      sameAs: { door: "b" },
    });
    expect(toBe.failureFree).toBeCloseTo(0.9 * 0.8, 14);
    expect(toBe.links.map(({ id, passed }) => [id, passed])).toEqual([
      ["a", 9],
      ["door", 8],
    ]);
    expect({ added, removed }).toEqual({ added: [], removed: ["c"] });
  });

  it("[C2] what it is the same as wins over the id that it has", () => {
    const { toBe } = compareJourneys(aPath("a-b"), aPath("a"), evidence({ a: [9, 1], b: [8, 2] }), {
      sameAs: { a: "b" },
    });
    expect(toBe.links.map(({ passed }) => passed)).toEqual([8]);
  });

  it("[C3] evidence wins over an assumption, which helps only where there is none", () => {
    const { toBe, assumed } = compareJourneys(aPath("a-b"), aPath("a-b"), evidence({ a: [9, 1] }), {
      assumed: { a: 0.1, b: 0.5 },
    });
    expect(toBe.failureFree).toBeCloseTo(0.45, 14);
    expect(assumed).toEqual(["b"]);
  });

  it("[C4] a plan that rests on assumptions alone has a rate, but no interval", () => {
    const { toBe } = compareJourneys(aPath("a"), aPath("x-y"), evidence({ a: [9, 1] }), {
      assumed: { x: 0.5, y: 0.5 },
    });
    expect(toBe).toMatchObject({ failureFree: 0.25, interval: null, effectiveVisits: 0 });
    expect(toBe).toMatchObject({ verdict: "unproven", links: [], weakest: null });
  });

  it("[C6] lists what was added in the plan's path order, and removed in the present one's", () => {
    const { added, removed } = compareJourneys(
      aPath("z-a-m"),
      aPath("y-m-b"),
      {},
      {
        assumed: { y: 1, b: 1 },
      },
    );
    expect({ added, removed }).toEqual({ added: ["y", "b"], removed: ["z", "a"] });
  });

  it("[C7] what is put in or taken out moves nothing else", () => {
    const { moved } = compareJourneys(FOUNDING, WITH_CORNER, FOUNDING_TALLIES, {
      assumed: { corner: 1 },
    });
    expect(moved).toEqual([]);
    expect(compareJourneys(aPath("a-b-c-d"), aPath("a-d"), {}).moved).toEqual([]);
  });

  it("[C7] lists the fewest touchpoints that changed places", () => {
    const movedOf = (before: string, after: string) =>
      compareJourneys(aPath(before), aPath(after), {}).moved;
    expect(movedOf("a-b-c-d", "d-a-b-c")).toEqual(["d"]);
    expect(movedOf("a-b-c-d", "b-c-d-a")).toEqual(["a"]);
    expect(movedOf("a-b-c-d", "a-c-b-d")).toEqual(["c"]);
    expect(movedOf("a-b-c-d", "d-c-b-a")).toEqual(["d", "c", "b"]);
  });

  it("[C7] branches beside each other have no order to change", () => {
    const branches = (...ids: readonly string[]): Journey => ({
      touchpoints: ["s", ...ids].map((id) => aTouchpoint(id)),
      links: ids.map((to) => ({ from: "s", to })),
    });
    const renamed = compareJourneys(
      branches("l", "m"),
      branches("z", "m"),
      {},
      {
        sameAs: { z: "l" },
      },
    );
    expect(renamed.moved).toEqual([]);
  });

  it("[C7] two touchpoints of the plan may stem from the same one without moving", () => {
    const split = compareJourneys(aPath("a-b"), aPath("a-b1-b2"), evidenceOfB(), {
      sameAs: { b1: "b", b2: "b" },
    });
    expect(split).toMatchObject({ moved: [], added: [], removed: [] });
    expect(split.toBe.failureFree).toBeCloseTo(0.8 * 0.8, 14);
  });

  it.each([
    { title: "name", differing: { name: "other" } },
    { title: "major", differing: { major: false } },
    { title: "routine", differing: { routine: false, occurrence: 0.5 } },
    { title: "greets", differing: { greets: true } },
    { title: "duration", differing: { durationSeconds: 0 } },
  ])("[C8] a kept touchpoint whose $title differs has changed", ({ differing }) => {
    const before = aChain([aTouchpoint("a"), aTouchpoint("b")]);
    const after = aChain([aTouchpoint("a"), aTouchpoint("b", differing)]);
    expect(compareJourneys(before, after, {}).changed).toEqual(["b"]);
  });

  it("[C8] an absent mark is the same as one that says no, and a routine one has no occurrence", () => {
    const before = aChain([aTouchpoint("a", { greets: false, occurrence: 0.5 })]);
    expect(compareJourneys(before, aChain([aTouchpoint("a")]), {}).changed).toEqual([]);
    const rare = (occurrence: number) => aChain([aTouchpoint("a", { routine: false, occurrence })]);
    expect(compareJourneys(rare(0.1), rare(0.2), {}).changed).toEqual(["a"]);
  });

  it.each([
    { whatIf: {}, code: "bad-rate", path: "assumed.x" },
    { whatIf: { assumed: { x: 2 } }, code: "bad-rate", path: "assumed.x" },
    { whatIf: { assumed: [] }, code: "bad-rate", path: "assumed" },
    { whatIf: { assumed: { x: 1, y: 1 } }, code: "unknown-id", path: "assumed.y" },
    { whatIf: { sameAs: { x: "q" } }, code: "unknown-id", path: "sameAs.x" },
    { whatIf: { sameAs: { q: "a" } }, code: "unknown-id", path: "sameAs.q" },
    { whatIf: { sameAs: { x: 3 } }, code: "unknown-id", path: "sameAs.x" },
    { whatIf: null, code: "bad-number", path: "whatIf" },
  ])("[C3] [X2] [X10] [X12] refuses $whatIf at $path", ({ whatIf, code, path }) => {
    const hostile = JSON.parse(JSON.stringify(whatIf));
    const compare = () => compareJourneys(aPath("a"), aPath("a-x"), {}, hostile);
    expect(refusalOf(compare)).toEqual({ code, path });
  });

  it("[C3] a new touchpoint that is not major, or that nobody reaches, needs no rate", () => {
    const poster = aChain([aTouchpoint("a"), aTouchpoint("poster", { major: false })]);
    expect(compareJourneys(aPath("a"), poster, {}).assumed).toEqual([]);
    const unreached = { ...aPath("x-a"), entries: [{ id: "a" }] };
    expect(compareJourneys(aPath("a"), unreached, {}).toBe.unreachable).toEqual(["x"]);
  });

  it("[X2] [X12] refuses evidence of a touchpoint that only the plan has", () => {
    const compare = () =>
      compareJourneys(aPath("a"), aPath("a-x"), evidence({ x: [1, 0] }), { assumed: { x: 1 } });
    expect(refusalOf(compare)).toEqual({ code: "unknown-id", path: "tallies.x" });
  });

  it("[X12] says which of the two journeys is wrong", () => {
    const loop = { ...aPath("a-b"), links: [{ from: "a", to: "a" }] };
    expect(refusalOf(() => compareJourneys(loop, aPath("a"), {})).path).toBe("asIs.links[0]");
    expect(refusalOf(() => compareJourneys(aPath("a"), loop, {})).path).toBe("toBe.links[0]");
  });
});

function evidenceOfB() {
  return evidence({ b: [8, 2] });
}
