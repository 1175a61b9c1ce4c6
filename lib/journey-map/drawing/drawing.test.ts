import { describe, expect, it } from "vitest";
import { scoringJourney } from "../../schemas/scoring-journey";
import { applyCommand } from "../apply-command";
import { canvasPath } from "../canvas-layout/canvas-layout";
import type { MapCommand } from "../map-command";
import type { JourneyMap } from "../map-types";
import { aMap, aTouchpoint, told } from "../testing/a-map";
import type { Where } from "../where";
import { connecting, drawing, putting } from "./draw-commands";
import { duplicate } from "./duplicate";
import { insertSection } from "./insert-section";
import { beforeOn, earliestBy, laterBy } from "./later-by";
import { outOfHundred, shareOut } from "./share-out";

function doing(map: JourneyMap, command: MapCommand): JourneyMap {
  const result = applyCommand(map, command);
  if (result.status === "refused") throw new Error(result.code);
  return result.map;
}

/** A map whose touchpoints take these seconds, by id. */
function timed(ways: string, seconds: Readonly<Record<string, number>>): JourneyMap {
  const map = aMap(ways);
  const touchpoints = map.touchpoints.map((one) => ({
    ...one,
    durationSeconds: seconds[one.id] ?? null,
  }));
  return { ...map, touchpoints };
}

const secondsOf = ({ touchpoints }: JourneyMap) =>
  Object.fromEntries(touchpoints.map(({ id, durationSeconds }) => [id, durationSeconds]));
const arrivalsOf = (map: JourneyMap) =>
  Object.fromEntries(
    canvasPath(map, scoringJourney(map)).arrivals.map(({ id, seconds }) => [id, seconds]),
  );
const graphOf = (map: JourneyMap) => canvasPath(map, scoringJourney(map)).graph;
const drawn = (map: JourneyMap, where: Where, isTimed = true) =>
  doing(map, drawing(map, { touchpoint: aTouchpoint("x"), where, isTimed }));

describe("what is drawn takes time", () => {
  it("stands five seconds behind what takes none yet", () => {
    expect(secondsOf(drawn(timed("a>b", { a: 4 }), { kind: "after", id: "b" }))).toEqual({
      a: 4,
      b: 5,
      x: null,
    });
  });

  it("halves the seconds of the way on which it is put: what follows is reached when it was", () => {
    const map = timed("a>b b>c", { a: 9, b: 3 });
    const next = drawn(map, { kind: "between", from: "a", to: "b" });
    expect(secondsOf(next)).toEqual({ a: 5, x: 4, b: 3, c: null });
    expect(arrivalsOf(next).b).toEqual(arrivalsOf(map).b);
  });

  it("leaves the seconds of a fork alone, which other ways share", () => {
    const map = timed("a>b a>c b>d c>d", { a: 9, b: 3, c: 3 });
    expect(secondsOf(drawn(map, { kind: "between", from: "a", to: "b" }))).toMatchObject({
      a: 9,
      x: 5,
    });
  });

  it("takes none where there is no time axis", () => {
    const next = drawn(aMap("a>b b>c"), { kind: "after", id: "b" }, false);
    expect(Object.values(secondsOf(next))).toEqual([null, null, null, null]);
  });

  it("keeps its own when it is put elsewhere", () => {
    const map = timed("a>b b>c", { a: 12, b: 20, c: 7 });
    const where = { kind: "between", from: "a", to: "b" } as const;
    const next = doing(map, putting(map, { id: "c", where, isTimed: true }));
    expect([told(next), secondsOf(next)]).toEqual(["acb a>c c>b", { a: 12, c: 7, b: 20 }]);
  });

  it("is reached later than what it was connected to", () => {
    const map = timed("a>b c", { a: 12 });
    expect(secondsOf(doing(map, connecting(map, { from: "b", to: "c", isTimed: true }))).b).toBe(5);
  });
});

describe("another time of arrival", () => {
  const map = timed("a>b b>c a>d d>c", { a: 10, b: 20, d: 5 });
  const reach = (ids: readonly string[], seconds: number) =>
    laterBy(map, { graph: graphOf(map), ids: new Set(ids), seconds });

  it("is the planned seconds of what stands before", () => {
    const next = doing(map, { type: "batch", commands: reach(["c"], 3) });
    expect(secondsOf(next)).toEqual({ a: 10, b: 23, d: 8, c: null });
    expect(arrivalsOf(next).c).toEqual([18, 33]);
  });

  it("moves several together by what stands before the first of them", () => {
    const next = doing(map, { type: "batch", commands: reach(["b", "c"], 2) });
    expect(secondsOf(next)).toMatchObject({ a: 12, b: 20 });
  });

  it("is never before what stands before", () => {
    expect(earliestBy(map, { graph: graphOf(map), ids: new Set(["c"]) })).toBe(5);
    expect(earliestBy(map, { graph: graphOf(map), ids: new Set(["a"]) })).toBe(0);
    expect(beforeOn(graphOf(map), "c")).toEqual(["b", "d"]);
  });
});

describe("a section", () => {
  const section = aMap("p>q p>r q>s r>s");

  it("goes in where one touchpoint would, with its fork", () => {
    const map = doing(aMap("a>b"), insertSection(section, { kind: "after", id: "a" }));
    expect(told(map)).toBe("aprqsb a>p p>q p>r q>s r>s s>b");
  });

  it("goes onto one way, and onto an empty map", () => {
    const between = { kind: "between", from: "a", to: "b" } as const;
    expect(told(doing(aMap("a>b a>c"), insertSection(aMap("p>q"), between)))).toBe(
      "apqbc a>c a>p p>q q>b",
    );
    expect(told(doing(aMap(""), insertSection(aMap("p>q"), { kind: "first" })))).toBe("pq p>q");
  });

  it("may be what was chosen, once more", () => {
    const map = aMap("a>b b>c");
    const copies = duplicate(map, {
      ids: new Set(["a", "b"]),
      copyOf: (one) => ({ ...one, id: `${one.id}2` }),
    });
    expect(copies?.ids).toEqual(["a2", "b2"]);
    expect(copies && told(doing(map, copies.command))).toBe("aba2b2c a2>b2 a>b b2>c b>a2");
    expect(duplicate(map, { ids: new Set(), copyOf: (one) => one })).toBeNull();
  });
});

describe("shares of a hundred", () => {
  it("are whole and add up", () => {
    expect(outOfHundred([1, 1, 1])).toEqual([34, 33, 33]);
    expect(outOfHundred([3, 7])).toEqual([30, 70]);
    expect(outOfHundred([0, 0])).toEqual([50, 50]);
  });

  it("leave the others their proportions when one changes", () => {
    const ways = [
      { to: "a", weight: 1 },
      { to: "b", weight: 1 },
      { to: "c", weight: 3 },
    ];
    expect(shareOut(ways, "a", 20)).toEqual([
      { to: "a", weight: 20 },
      { to: "b", weight: 20 },
      { to: "c", weight: 60 },
    ]);
    expect(shareOut(ways.slice(0, 2), "b", 100)).toEqual([
      { to: "a", weight: 0 },
      { to: "b", weight: 100 },
    ]);
  });
});
