import { describe, expect, it } from "vitest";
import { ENTRANCE, type PathToWalk, wayTaken, wholeWay } from "./way-taken";

const path = (changes: Partial<PathToWalk> = {}): PathToWalk => ({
  stops: ["guard", "lobby", "stairs", "lift", "counsel"].map((id) => ({ id, routine: true })),
  links: [
    { from: "guard", to: "lobby", weight: null },
    { from: "lobby", to: "lift", weight: 7 },
    { from: "lobby", to: "stairs", weight: 3 },
    { from: "stairs", to: "counsel", weight: null },
    { from: "lift", to: "counsel", weight: null },
  ],
  entries: null,
  ...changes,
});

describe("the way taken", () => {
  it("goes as far as the first fork where nothing is chosen, and names what lies open", () => {
    expect(wayTaken(path(), {})).toEqual({
      ids: ["guard", "lobby"],
      forks: [{ after: "lobby", options: ["stairs", "lift"], chosen: null }],
      isWhole: false,
    });
  });

  it("leads to the end once the fork is chosen", () => {
    expect(wayTaken(path(), { lobby: "lift" })).toMatchObject({
      ids: ["guard", "lobby", "lift", "counsel"],
      isWhole: true,
    });
  });

  it("asks where one came in, by the entrances that are drawn or named", () => {
    const bySide = path({ stops: [...path().stops, { id: "side", routine: true }] });
    expect(wayTaken(bySide, {}).forks).toEqual([
      { after: ENTRANCE, options: ["guard", "side"], chosen: null },
    ]);
    const named = path({ entries: [{ id: "lobby", weight: 1 }] });
    expect(wayTaken(named, { lobby: "stairs" }).ids).toEqual(["lobby", "stairs", "counsel"]);
  });

  it("does not begin at what only happens sometimes, nor follow a link of weight 0", () => {
    const withFailure = path({
      stops: [...path().stops, { id: "lift-failure", routine: false }],
      links: path().links.map((link) => (link.to === "stairs" ? { ...link, weight: 0 } : link)),
    });
    expect(wayTaken(withFailure, {})).toMatchObject({
      ids: ["guard", "lobby", "lift", "counsel"],
      forks: [],
      isWhole: true,
    });
  });

  it("forgets a choice that is none any more", () => {
    expect(wayTaken(path(), { lobby: "window" }).isWhole).toBe(false);
  });

  it("goes on to the end as most visitors do for who turned back before a fork", () => {
    expect(wholeWay(path(), {}).ids).toEqual(["guard", "lobby", "lift", "counsel"]);
    expect(wholeWay(path(), { lobby: "stairs" }).ids).toContain("stairs");
    const even = path({ links: path().links.map((link) => ({ ...link, weight: null })) });
    expect(wholeWay(even, {}).ids).toEqual(["guard", "lobby", "stairs", "counsel"]);
  });

  it("is empty where nothing is drawn", () => {
    const nothing = path({ stops: [], links: [] });
    expect(wayTaken(nothing, {})).toEqual({ ids: [], forks: [], isWhole: false });
  });
});
