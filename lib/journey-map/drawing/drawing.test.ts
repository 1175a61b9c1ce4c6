import { describe, expect, it } from "vitest";
import { scoringJourney } from "../../schemas/scoring-journey";
import { applyCommand } from "../apply-command";
import { canvasPath } from "../canvas-layout/canvas-layout";
import type { MapCommand } from "../map-command";
import type { JourneyMap } from "../map-types";
import { aMap, aTouchpoint, told } from "../testing/a-map";
import type { Where } from "../where";
import { duplicate } from "./duplicate";
import { insertSection } from "./insert-section";
import { beforeOn, earliestBy, laterBy } from "./later-by";

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
const draw = (map: JourneyMap, where: Where) =>
  doing(map, { type: "draw", touchpoint: aTouchpoint("x"), where });

describe("what is drawn", () => {
  it("writes down no time: neither its own nor that of what stands before it", () => {
    const map = timed("a>b", { a: 4 });
    expect(secondsOf(draw(map, { kind: "after", id: "b" }))).toEqual({ a: 4, b: null, x: null });
    const linked = doing(timed("a>b c", { a: 12 }), { type: "connect", from: "b", to: "c" });
    expect(secondsOf(linked)).toEqual({ a: 12, b: null, c: null });
  });

  it("leaves a time alone that somebody has entered, wherever it goes in", () => {
    const places = [
      { kind: "after", id: "a" },
      { kind: "between", from: "a", to: "b" },
      { kind: "branch", id: "a" },
      { kind: "before", id: "b" },
      { kind: "first" },
    ] as const;
    for (const where of places) {
      const next = draw(timed("a>b b>c", { a: 10, b: 3, c: 60 }), where);
      expect(secondsOf(next)).toEqual({ a: 10, b: 3, c: 60, x: null });
    }
  });

  it("is taken to last five seconds until somebody says how long", () => {
    const map = draw(timed("a>b", { a: 10 }), { kind: "between", from: "a", to: "b" });
    expect(arrivalsOf(map)).toEqual({ a: [0, 0], x: [10, 10], b: [15, 15] });
    const said = doing(map, { type: "edit", id: "x", changes: { durationSeconds: 0 } });
    expect(arrivalsOf(said).b).toEqual([10, 10]);
  });

  it("keeps its own time when it is put elsewhere", () => {
    const map = timed("a>b b>c", { a: 12, b: 20, c: 7 });
    const where = { kind: "between", from: "a", to: "b" } as const;
    const next = doing(map, { type: "put", id: "c", where });
    expect([told(next), secondsOf(next)]).toEqual(["acb a>c c>b", { a: 12, c: 7, b: 20 }]);
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

  it("counts from what is assumed where nobody said a time", () => {
    const open = timed("a>b", {});
    const later = laterBy(open, { graph: graphOf(open), ids: new Set(["b"]), seconds: 2 });
    expect(secondsOf(doing(open, { type: "batch", commands: later }))).toEqual({ a: 7, b: null });
    expect(earliestBy(open, { graph: graphOf(open), ids: new Set(["b"]) })).toBe(5);
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
