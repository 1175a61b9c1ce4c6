import { describe, expect, it } from "vitest";
import type { JourneyMap } from "../map-types";
import { aMap } from "../testing/a-map";
import { arrowBetween } from "./arrow";
import { crosses } from "./crosses";
import { floorRoute, unplacedOn } from "./floor-route";
import { pinLabels } from "./pin-labels";

const FLOORS = new Set(["1층", "2층"]);

/** Where each touchpoint stands: "a:1층" beside the ways. */
function standing(ways: string, places: Readonly<Record<string, string>>): JourneyMap {
  const map = aMap(ways);
  const touchpoints = map.touchpoints.map((touchpoint, index) => {
    const floorId = places[touchpoint.id];
    return floorId ? { ...touchpoint, pin: { floorId, x: index / 10, y: 0.5 } } : touchpoint;
  });
  return { ...map, touchpoints };
}

function toldOf(map: JourneyMap, floorId: string) {
  const { pins, ways, gates } = floorRoute(map, { floorId, floorIds: FLOORS });
  return {
    pins: pins.map(({ id, number }) => `${number}${id}`),
    ways: ways.map(({ from, to, isDirect }) => `${from.id}${isDirect ? "→" : "⇢"}${to.id}`),
    gates: gates.map(({ from, to, floorId: there }) => `${from.id}→${there} ${to.number}`),
  };
}

describe("the route over a floor", () => {
  it("goes along the links between its pins, numbered by their place on the path", () => {
    const map = standing("a>b b>c", { a: "1층", b: "1층", c: "1층" });
    expect(toldOf(map, "1층")).toEqual({
      pins: ["1a", "2b", "3c"],
      ways: ["a→b", "b→c"],
      gates: [],
    });
    expect(toldOf(map, "2층")).toEqual({ pins: [], ways: [], gates: [] });
  });

  it("leaves by a gate where the next one stands on another floor", () => {
    const map = standing("a>b b>c c>d", { a: "1층", b: "1층", c: "2층", d: "1층" });
    expect(toldOf(map, "1층").gates).toEqual(["b→2층 3"]);
    expect(toldOf(map, "2층").gates).toEqual(["c→1층 4"]);
  });

  it("goes on past what stands nowhere, and says that it does", () => {
    const map = standing("a>b b>c a>c c>d", { a: "1층", c: "1층", d: "1층" });
    expect(toldOf(map, "1층").ways).toEqual(["a→c", "c→d"]);
    const without = standing("a>b b>x x>c", { a: "1층", c: "2층" });
    expect(toldOf(without, "1층").gates).toEqual(["a→2층 4"]);
    expect(toldOf(standing("a>b b>c", { a: "1층", c: "1층" }), "1층").ways).toEqual(["a⇢c"]);
  });

  it("does not know pins on floors that are gone", () => {
    const map = standing("a>b", { a: "1층", b: "지하" });
    expect(toldOf(map, "1층")).toEqual({ pins: ["1a"], ways: [], gates: [] });
    expect(unplacedOn(map, FLOORS)).toEqual([{ id: "b", number: 2, name: "b" }]);
  });
});

describe("an arrow", () => {
  it("points from one place to the other, in pixels of the image", () => {
    const arrow = arrowBetween({ x: 0.1, y: 0.5 }, { x: 0.1, y: 1 }, { width: 1_000, height: 400 });
    expect(arrow).toMatchObject({ from: { x: 100, y: 200 }, to: { x: 100, y: 400 }, angle: 90 });
    expect(arrow.head.y).toBeGreaterThan(300);
  });
});

describe("the names of pins", () => {
  const size = { width: 1_000, height: 500 };
  const pin = (id: string, x: number, y = 0.5) => ({ id, number: 1, name: "안내데스크", x, y });
  const named = (pins: readonly ReturnType<typeof pin>[], scale = 1) =>
    pinLabels({ pins, ways: [], gates: [], size, scale }).labels;

  it("stand beside them, on the other side where another pin is in the way", () => {
    const labels = named([pin("a", 0.5), pin("b", 0.54)]);
    expect(labels.get("a")?.anchor).toBe("end");
    expect(labels.get("b")?.anchor).toBe("start");
  });

  it("are left out where there is no room, and come back nearer", () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      pin(String(index), (index % 10) / 20 + 0.2, Math.floor(index / 10) / 12 + 0.2),
    );
    expect(named(crowd).size).toBeLessThan(60);
    expect(named(crowd, 8).size).toBe(60);
  });

  it("stand within what is seen of a narrow floor, and are left out rather than cut off", () => {
    const narrow = { width: 110, height: 500 };
    const pins = [pin("a", 0.8), pin("b", 0.2, 0.2)];
    const within = { pins, ways: [], gates: [], size: narrow, scale: 1, seenWidth: 110 };
    const { a, b } = Object.fromEntries(pinLabels(within).labels);
    const half = (5 * 15) / 2;
    expect(a).toMatchObject({ anchor: "middle", x: 110 - 2 - half - 88 });
    expect(b).toMatchObject({ anchor: "middle", x: 2 + half - 22 });
    expect(pinLabels({ ...within, scale: 0.5, seenWidth: 55 }).labels.size).toBe(0);
  });

  it("stand off the line where there is another place", () => {
    const [from, to] = [pin("a", 0.2), pin("b", 0.8)];
    const ways = [{ from, to, isDirect: true }];
    const { labels } = pinLabels({ pins: [from, to], ways, gates: [], size, scale: 1 });
    expect(labels.get("a")?.anchor).toBe("end");
    expect(labels.get("b")?.anchor).toBe("start");
  });

  it("keep clear of the ways to other floors, which keep clear of pins", () => {
    const [from, below] = [pin("a", 0.5), pin("b", 0.5, 0.6)];
    const gates = [
      { key: "one", from, text: "2층 3번으로" },
      { key: "two", from, text: "3층 4번으로" },
    ];
    const drawn = pinLabels({ pins: [from, below], ways: [], gates, size, scale: 1 });
    const [one, two] = [drawn.gates.get("one"), drawn.gates.get("two")];
    expect(one?.y).toBeLessThan(0);
    expect(two?.x).toBeGreaterThan(0);
    expect(drawn.labels.get("a")?.anchor).toBe("end");
  });
});

describe("a line", () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  it.each([
    ["through it", { x: 0, y: 0 }, { x: 40, y: 30 }, true],
    ["level through it", { x: 0, y: 15 }, { x: 40, y: 15 }, true],
    ["that ends in it", { x: 0, y: 15 }, { x: 15, y: 15 }, true],
    ["that ends before it", { x: 0, y: 15 }, { x: 9, y: 15 }, false],
    ["past its corner", { x: 0, y: 12 }, { x: 12, y: 0 }, false],
    ["level above it", { x: 0, y: 9 }, { x: 40, y: 9 }, false],
    ["that is only a point in it", { x: 15, y: 15 }, { x: 15, y: 15 }, true],
  ])("%s crosses a rectangle or does not", (_, from, to, expected) => {
    expect(crosses(box, { from, to })).toBe(expected);
  });
});
