import { describe, expect, it } from "vitest";
import { applyCommand } from "./apply-command";
import { beginsHere, entriesWith, reachedIn } from "./beginnings";
import type { MapCommand } from "./map-command";
import type { JourneyMap } from "./map-types";
import { aMap, aTouchpoint, told } from "./testing/a-map";
import type { Where } from "./where";

const FORK = "a>b b>c:3 b>d:7 c>e d>e";

function doing(map: JourneyMap, ...commands: readonly MapCommand[]): JourneyMap {
  const result = applyCommand(map, { type: "batch", commands });
  if (result.status === "refused") throw new Error(result.code);
  return result.map;
}

const draw = (where: Where): MapCommand => ({ type: "draw", touchpoint: aTouchpoint("x"), where });
const put = (id: string, where: Where): MapCommand => ({ type: "put", id, where });
const apart: Where = { kind: "apart", at: { x: 10, y: 20 } };

describe("what is drawn", () => {
  it.each<readonly [string, Where, string]>([
    [
      "on one way of a fork",
      { kind: "between", from: "b", to: "c" },
      "abxcde a>b b>d:7 b>x:3 c>e d>e x>c",
    ],
    ["behind", { kind: "after", id: "b" }, "abxcde a>b b>x c>e d>e x>c:3 x>d:7"],
    [
      "before a place where ways meet",
      { kind: "before", id: "e" },
      "abcdxe a>b b>c:3 b>d:7 c>x d>x x>e",
    ],
    ["as another way on", { kind: "branch", id: "b" }, "abxcde a>b b>c:3 b>d:7 b>x c>e d>e"],
    ["first of all", { kind: "first" }, "xabcde a>b b>c:3 b>d:7 c>e d>e x>a"],
  ])("goes into the ways: %s", (_, where, path) => {
    expect(told(doing(aMap(FORK), draw(where)))).toBe(path);
  });

  it("apart stands where it was put, and no visit begins with it", () => {
    const map = doing(aMap("a>b"), draw(apart));
    expect(map.touchpoints.at(-1)).toMatchObject({ id: "x", position: { x: 10, y: 20 } });
    expect(map.entries).toEqual([{ id: "a", weight: null }]);
    expect(reachedIn(map).has("x")).toBe(false);
  });

  it("as another door leads where the first one leads, and visits begin at both", () => {
    const map = doing(aMap("a>b:3 a>c:7"), draw({ kind: "entrance", id: "a" }));
    expect([told(map), map.entries]).toEqual(["axbc a>b:3 a>c:7 x>b:3 x>c:7", null]);
  });

  it("as a door of what lies further on leads there, and what began goes on beginning", () => {
    const map = doing(aMap("a>b b>c"), draw({ kind: "entrance", id: "b" }));
    expect([told(map), map.entries]).toEqual(["axbc a>b b>c x>b", null]);
    const weighed = aMap("a>c b>c", {
      entries: [
        { id: "a", weight: 3 },
        { id: "b", weight: 7 },
      ],
    });
    expect(doing(weighed, draw({ kind: "entrance", id: "c" })).entries).toEqual([
      { id: "a", weight: 3 },
      { id: "b", weight: 7 },
      { id: "x", weight: null },
    ]);
  });

  it("as a door of what no visit passes has visits pass it", () => {
    const map = doing(aMap("a>b"), draw(apart));
    const door = {
      type: "draw",
      touchpoint: aTouchpoint("y"),
      where: { kind: "entrance", id: "x" },
    };
    expect([...reachedIn(doing(map, door as MapCommand))].sort()).toEqual(["a", "b", "x", "y"]);
  });

  it("on an empty map begins it", () => {
    const map = doing(aMap(""), draw({ kind: "first" }));
    expect([told(map), map.entries]).toEqual(["x", null]);
  });

  it("is refused on a way that is not there", () => {
    const result = applyCommand(aMap("a>b"), draw({ kind: "between", from: "b", to: "a" }));
    expect(result).toEqual({ status: "refused", code: "unknown-id" });
  });
});

describe("what is put elsewhere", () => {
  it("leaves its way, which closes behind it, and joins the other", () => {
    expect(
      told(doing(aMap("a>b b>c c>d"), put("d", { kind: "between", from: "a", to: "b" }))),
    ).toBe("adbc a>d b>c d>b");
    expect(told(doing(aMap(FORK), put("e", { kind: "before", id: "b" })))).toBe(
      "aebcd a>e b>c:3 b>d:7 e>b",
    );
  });

  it("is refused on its own way and beside itself", () => {
    const map = aMap("a>b b>c");
    expect(applyCommand(map, put("b", { kind: "between", from: "b", to: "c" }))).toEqual({
      status: "refused",
      code: "self-link",
    });
    expect(applyCommand(map, put("b", { kind: "after", id: "b" }))).toEqual({
      status: "refused",
      code: "self-link",
    });
  });

  it("forgets the lane that was chosen for another way", () => {
    const moved = doing(aMap("a>b b>c"), { type: "move", id: "c", to: { x: 1, y: 2 } });
    const map = doing(moved, put("c", { kind: "before", id: "b" }));
    expect(map.touchpoints.map(({ position }) => position)).toEqual([null, null, null]);
  });
});

describe("where visits begin", () => {
  it("stays when a way is taken away: what it led to is passed by none", () => {
    const map = doing(aMap("a>b b>c"), { type: "disconnect", from: "a", to: "b" });
    expect(map.entries).toEqual([{ id: "a", weight: null }]);
    expect([...reachedIn(map)]).toEqual(["a"]);
  });

  it("says nothing more once all is connected again", () => {
    const cut = doing(aMap("a>b b>c"), { type: "disconnect", from: "a", to: "b" });
    expect(doing(cut, { type: "connect", from: "a", to: "b" }).entries).toBeNull();
  });

  it("can be anywhere on the path, and be said no more", () => {
    const map = aMap("a>b b>c");
    const both = { ...map, entries: entriesWith(map, "b", true) };
    expect(both.entries).toEqual([
      { id: "a", weight: null },
      { id: "b", weight: null },
    ]);
    expect([beginsHere(both, "b"), beginsHere(map, "b")]).toEqual([true, false]);
    expect(entriesWith(both, "b", false)).toBeNull();
    expect(entriesWith(both, "a", false)).toEqual([{ id: "b", weight: null }]);
  });

  it("is always somewhere", () => {
    expect(entriesWith(aMap("a>b"), "a", false)).toBeNull();
  });

  it("is handed over to what is drawn before it", () => {
    const map = doing(aMap("a>b"), draw(apart), { type: "connect", from: "x", to: "a" });
    expect([told(map), map.entries]).toEqual(["xab a>b x>a", null]);
    const weighed = aMap("a>c b>c", {
      entries: [
        { id: "a", weight: 3 },
        { id: "b", weight: 7 },
      ],
    });
    expect(doing(weighed, draw(apart), { type: "connect", from: "x", to: "a" }).entries).toEqual([
      { id: "x", weight: 3 },
      { id: "b", weight: 7 },
    ]);
  });

  it("does not change for a way out of what no visit passes", () => {
    const map = doing(aMap("a>b b>c"), draw(apart), { type: "connect", from: "x", to: "c" });
    expect(map.entries).toEqual([{ id: "a", weight: null }]);
    expect(doing(map, { type: "connect", from: "a", to: "x" }).entries).toBeNull();
  });
});

describe("several things as one step", () => {
  it("are done in their order, or none of them", () => {
    const result = applyCommand(aMap("a>b"), {
      type: "batch",
      commands: [
        { type: "edit", id: "a", changes: { name: "문" } },
        { type: "remove", id: "z" },
      ],
    });
    expect(result).toEqual({ status: "refused", code: "unknown-id" });
  });
});
