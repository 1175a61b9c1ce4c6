import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../../schemas/journey-document";
import { scoringJourney } from "../../schemas/scoring-journey";
import { applyCommand } from "../apply-command";
import { mapOfDocument } from "../map-document";
import type { JourneyMap } from "../map-types";
import { pointOn } from "../path-layout/curve";
import { overlap } from "../path-layout/rect";
import { aMap, aTouchpoint } from "../testing/a-map";
import { canvasLayout, canvasPath } from "./canvas-layout";
import { secondAt } from "./canvas-scale";
import { kept } from "./kept";
import { linkCurve } from "./link-curve";
import { snapLane, snapSecond } from "./snap";
import { stopBeside } from "./stop-beside";
import { dropAt, linkAt, onLink, stopAt } from "./what-is-at";

const TEXT = { title: "이름", note: "5초", flag: "" };

function laidOut(map: JourneyMap) {
  return canvasLayout({
    map,
    path: canvasPath(map, scoringJourney(map)),
    texts: Object.fromEntries(map.touchpoints.map(({ id }) => [id, TEXT])),
    bandLabel: "첫 15초",
    headings: { apart: "일이 생겼을 때", loose: "아직 잇지 않음" },
    saySecond: (second) => `${second}초`,
  });
}

function timed(ways: string, seconds = 10): JourneyMap {
  const map = aMap(ways);
  const touchpoints = map.touchpoints.map((one) => ({ ...one, durationSeconds: seconds }));
  return { ...map, touchpoints };
}

const stopIn = (layout: ReturnType<typeof laidOut>, id: string) => {
  const stop = layout.stops.find((one) => one.id === id);
  if (!stop) throw new Error(`${id} is not drawn`);
  const { node } = stop;
  return { ...stop, x: node.x + node.width / 2, y: node.y + node.height / 2 };
};

describe("where a canvas draws things", () => {
  it("stands each touchpoint at its second, on a true scale", () => {
    const layout = laidOut(timed("a>b b>c"));
    const { scale } = layout;
    expect(scale).not.toBeNull();
    if (!scale) return;
    expect(layout.stops.map(({ id }) => secondAt(scale, stopIn(layout, id).x))).toEqual([
      0,
      expect.closeTo(10, 6),
      expect.closeTo(20, 6),
    ]);
  });

  it("keeps a lane that was chosen by hand, exactly", () => {
    const map = timed("a>b b>c");
    const moved = applyCommand(map, { type: "move", id: "b", to: { x: 0, y: -203 } });
    const layout = laidOut(moved.status === "done" ? moved.map : map);
    expect(stopIn(layout, "b").y).toBe(-203);
    expect(stopIn(layout, "c").y).toBe(0);
  });

  it("writes the shares of a fork where neither a name nor a node covers them", () => {
    const { stops, links } = laidOut(timed("a>b b>c:7 b>d:3 c>e d>e"));
    const nodes = new Map(stops.map(({ id, node }) => [id, node]));
    const shares = links.flatMap((link) => {
      const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
      if (link.share === null || !from || !to) return [];
      const { x, y } = pointOn(linkCurve(link, from, to), link.shareAt);
      return [{ x: x - 56, y: y - 13, width: 112, height: 26 }];
    });
    const texts = stops.flatMap(({ flag, title, note }) => [...flag, ...title, ...note]);
    const others = [...nodes.values(), ...texts.map(({ room }) => room)];
    expect(shares).toHaveLength(2);
    expect(shares.filter((share) => others.some((other) => overlap(share, other)))).toEqual([]);
  });

  it("leads into a stop that is reached at different seconds where those arrive who come that way", () => {
    const map = timed("a>b a>c b>d c>d");
    const touchpoints = map.touchpoints.map((one) =>
      one.id === "c" ? { ...one, durationSeconds: 60 } : one,
    );
    const layout = laidOut({ ...map, touchpoints });
    const { scale } = layout;
    const [c, d] = [stopIn(layout, "c"), stopIn(layout, "d")];
    const link = layout.links.find(({ key }) => key === "c>d");
    if (!scale || !link) throw new Error("c leads to d on the axis");
    expect(linkCurve(link, c.node, d.node)[3].x).toBeCloseTo(scale.xOf(70) - 17, 6);
  });

  it("stands what happens now and then below the axis", () => {
    const map = timed("a>b b>c");
    const touchpoints = map.touchpoints.map((one) =>
      one.id === "b" ? { ...one, routine: false, occurrence: 0.1 } : one,
    );
    const layout = laidOut({ ...map, touchpoints });
    expect(stopIn(layout, "b")).toMatchObject({ standing: "apart" });
    expect(stopIn(layout, "b").y).toBeGreaterThan(layout.axis?.y ?? 0);
    expect(layout.links.map(({ key, kind }) => [key, kind])).toEqual([
      ["a>b", "sometimes"],
      ["a>c", "over"],
    ]);
  });

  it("stands what no way passes where somebody has put it", () => {
    const result = applyCommand(timed("a>b"), {
      type: "draw",
      touchpoint: aTouchpoint("x"),
      where: { kind: "apart", at: { x: 333, y: 77 } },
    });
    const layout = laidOut(result.status === "done" ? result.map : aMap(""));
    expect(stopIn(layout, "x")).toMatchObject({ standing: "loose", x: 333, y: 77 });
  });

  it("shows a minute of an empty map, and no axis where everything is reached at once", () => {
    expect(laidOut(aMap("")).axis?.ticks.at(-1)?.second).toBe(60);
    expect(laidOut(timed("a>b b>c", 0)).axis).toBeNull();
  });

  it("stands what nobody timed as far apart as is assumed", () => {
    const layout = laidOut(aMap("a>b b>c"));
    expect(layout.stops.map(({ arrival }) => arrival)).toEqual([
      [0, 0],
      [5, 5],
      [10, 10],
    ]);
  });

  it("draws every touchpoint of any journey once, and every link between what it draws", () => {
    const maps = writtenDocuments.map((written) => mapOfDocument(journeyDocument.parse(written)));
    fc.assert(
      fc.property(maps, (map) => {
        const { stops, links } = laidOut(map);
        expect(stops.map(({ id }) => id)).toEqual(map.touchpoints.map(({ id }) => id));
        const drawn = new Set(stops.map(({ id }) => id));
        expect(links.every(({ from, to }) => drawn.has(from) && drawn.has(to))).toBe(true);
        expect(new Set(links.map(({ key }) => key)).size).toBe(links.length);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("what lies at a place", () => {
  const layout = laidOut(timed("a>b b>c"));
  const [a, b] = [stopIn(layout, "a"), stopIn(layout, "b")];
  const middle = { x: (a.x + b.x) / 2, y: 0 };
  const near = { within: 12, except: new Set<string>() };

  it("is a stop, a link near by, or nothing", () => {
    expect(stopAt(layout, { x: b.x, y: b.y })?.id).toBe("b");
    expect(linkAt(layout, middle, near)?.key).toBe("a>b");
    expect(linkAt(layout, { ...middle, y: 60 }, near)).toBeNull();
    expect(linkAt(layout, middle, { within: 12, except: new Set(["a"]) })).toBeNull();
  });

  it("says on which way something goes that is dropped there", () => {
    expect(dropAt(layout, middle, near)?.where).toEqual({ kind: "between", from: "a", to: "b" });
    expect(dropAt(layout, { x: b.x - 5, y: 0 }, near)?.where).toEqual({ kind: "before", id: "b" });
    expect(dropAt(layout, { x: b.x + 5, y: 0 }, near)?.where).toEqual({ kind: "after", id: "b" });
    expect(dropAt(layout, { x: b.x, y: 90 }, near)).toBeNull();
    const plain = { share: null, shareAt: 0.5, arrival: null };
    const over = { key: "a>c", from: "a", to: "c", kind: "over", ...plain } as const;
    expect(onLink(over)).toEqual({ kind: "after", id: "a" });
  });

  it("comes to whole seconds, and to lanes that are near", () => {
    expect([snapSecond(12.4), snapSecond(63), snapSecond(61)]).toEqual([12, 65, 60]);
    expect(snapLane(113, { lanes: [0, 118], within: 8 })).toBe(118);
    expect(snapLane(60.4, { lanes: [0, 118], within: 8 })).toBe(60);
  });
});

describe("the arrow keys", () => {
  const layout = laidOut(timed("a>b b>c b>d c>e d>e"));
  const walked = (id: string, ...ways: readonly Parameters<typeof stopBeside>[2][]) =>
    ways.reduce((at, way) => stopBeside(layout, at, way)?.id ?? at, id);

  it("walk along the ways and across the lanes", () => {
    expect(walked("a", "right", "right")).toBe("c");
    expect(walked("c", "down")).toBe("d");
    expect(walked("d", "up")).toBe("c");
    expect(walked("d", "right", "left", "left", "left")).toBe("a");
    expect(walked("a", "left")).toBe("a");
  });
});

it("what did not change is the same object as before, so that it is not drawn again", () => {
  const before = [
    { id: "a", n: 1 },
    { id: "b", n: 1 },
  ];
  const after = kept(
    before,
    [
      { id: "b", n: 1 },
      { id: "a", n: 2 },
    ],
    ({ id }) => id,
  );
  expect(after[0]).toBe(before[1]);
  expect(after[1]).toEqual({ id: "a", n: 2 });
});
