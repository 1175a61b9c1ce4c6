import { describe, expect, it } from "vitest";
import type { JourneyMap, MapTouchpoint } from "../map-types";
import { mergeMaps } from "../merge/merge-maps";
import { aRow, aTouchpoint } from "../testing/a-map";
import { followPlanned } from "./follow-planned";
import { planDifferences } from "./plan-differences";
import { assumedRates, originsOf, pooledRate, talliesOfPlan } from "./plan-evidence";

const place = (id: string, changes: Partial<MapTouchpoint> = {}): MapTouchpoint =>
  aTouchpoint(id, { durationSeconds: 5, ...changes });
const map = (touchpoints: readonly MapTouchpoint[]): JourneyMap =>
  aRow(touchpoints, { plan: "toBe" });

const asIs = map([place("guard"), place("lobby"), place("room")]);
const hello = { id: "f", name: "먼저 인사", basic: true, kind: "manner", standard: "" } as const;

describe("the evidence of a plan", () => {
  const toBe = map([place("guard"), place("bright", { sameAs: "lobby" }), place("corner")]);
  const tallies = { guard: { passed: 9, failed: 1 }, lobby: { passed: 5, failed: 5 } };

  it("[C2] is that of what each touchpoint is planned from", () => {
    const origins = originsOf({ asIs, toBe });
    expect([...origins]).toEqual([
      ["guard", "guard"],
      ["bright", "lobby"],
    ]);
    expect(talliesOfPlan(tallies, origins)).toEqual({
      guard: tallies.guard,
      bright: tallies.lobby,
    });
  });

  it("[C3] is assumed for what is new and major, as often kept as all the others together", () => {
    expect(assumedRates({ asIs, toBe }, tallies)).toEqual({ corner: 14 / 20 });
    const minor = map([place("corner", { major: false })]);
    expect(assumedRates({ asIs, toBe: minor }, tallies)).toEqual({});
    expect(pooledRate(asIs.touchpoints, {})).toBeNull();
  });

  it("is not that of a source which the path has left", () => {
    expect([...originsOf({ asIs, toBe: map([place("new", { sameAs: "gone" })]) })]).toEqual([]);
  });
});

describe("what a plan makes different", () => {
  it("is nothing where it says the same under other ids", () => {
    const same = map([
      place("guard"),
      place("bright", { name: "lobby", sameAs: "lobby" }),
      place("room"),
    ]);
    expect(planDifferences(asIs, same)).toEqual({
      added: [],
      removed: [],
      changed: [],
      moved: [],
      ways: [],
    });
  });

  it("is told field by field, with what is new, gone, and led elsewhere", () => {
    const lobby = place("bright", { sameAs: "lobby", durationSeconds: 6, factors: [hello] });
    const corner = place("corner", { greets: true });
    const found = planDifferences(asIs, map([lobby, corner, place("room")]));
    expect(found.added).toEqual([corner]);
    expect(found.removed).toEqual([place("guard")]);
    expect(found.changed).toEqual([
      {
        before: place("lobby"),
        after: { ...lobby },
        fields: ["name", "durationSeconds", "factors"],
      },
    ]);
    expect(found.ways.map(({ after }) => after.id)).toEqual(["bright"]);
  });

  it("does not count factors as changed that only bear other ids, nor an occurrence of what is always met", () => {
    const before = map([place("guard", { factors: [hello] })]);
    const factors = [{ ...hello, id: "g" }];
    const after = map([place("g2", { name: "guard", sameAs: "guard", factors, occurrence: 0.5 })]);
    expect(planDifferences(before, after).changed).toEqual([]);
  });
});

describe("what another began to plan meanwhile", () => {
  const kept = map([
    place("guard"),
    place("p1", { sameAs: "lobby", name: "밝은 로비", factors: [{ ...hello, id: "g" }] }),
    place("room"),
  ]);
  const base = map([place("guard"), place("lobby", { factors: [hello] }), place("room")]);

  it("is followed: both changes of one touchpoint join", () => {
    const [guard, lobby, room] = base.touchpoints;
    if (!guard || !lobby || !room) throw new Error("three places");
    const mine = map([guard, { ...lobby, duty: "안내" }, room]);
    const three = {
      base: followPlanned(base, kept),
      mine: followPlanned(mine, kept),
      theirs: kept,
    };
    const merged = mergeMaps(three);
    expect(merged.conflicts).toEqual([]);
    expect(merged.map.touchpoints[1]).toEqual({ ...kept.touchpoints[1], duty: "안내" });
    expect(merged.map.links).toEqual(kept.links);
  });

  it("leaves every other map as it is", () => {
    expect(followPlanned(asIs, asIs)).toBe(asIs);
    const both = map([...base.touchpoints, place("p1", { sameAs: "lobby" })]);
    expect(followPlanned(base, both)).toBe(base);
  });
});
