import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstSeconds, type Journey } from "../../scoring";
import {
  arbitraryDrawing,
  drawingOf,
  drawn,
  FOUNDING,
  plannedStop as stop,
} from "../testing/a-drawing";
import { pathArrivals } from "./path-arrivals";
import { pathExtent, pathLayout } from "./path-layout";
import { overlap } from "./rect";
import type { PathLayout, Rect, TextLine } from "./types";

const linesOf = ({ stops, links, axis, band, apart }: PathLayout): readonly TextLine[] =>
  [
    ...[...stops, ...apart.flatMap((group) => group.stops)].flatMap(({ flag, title, note }) => [
      ...flag,
      ...title,
      ...note,
    ]),
    ...links.map(({ share }) => share),
    ...(axis?.ticks.map(({ label }) => label) ?? []),
    band?.label ?? null,
    ...apart.map(({ heading }) => heading),
  ].filter((line) => line !== null);

const nodesOf = ({ stops, apart }: PathLayout): readonly Rect[] =>
  [...stops, ...apart.flatMap((group) => group.stops)].map(({ node }) => node);

const collisions = (rects: readonly Rect[]) =>
  rects.flatMap((one, index) => rects.slice(index + 1).filter((other) => overlap(one, other)));

const within = (rect: Rect, frame: Rect): boolean =>
  rect.x >= frame.x - 0.001 &&
  rect.y >= frame.y - 0.001 &&
  rect.x + rect.width <= frame.x + frame.width + 0.001 &&
  rect.y + rect.height <= frame.y + frame.height + 0.001;

/** What holds of every drawing. */
function expectLegible(layout: PathLayout): void {
  const lines = linesOf(layout);
  const rooms = lines.map(({ room }) => room);
  expect(collisions([...rooms, ...nodesOf(layout)])).toEqual([]);
  expect(lines.filter(({ size }) => size < 14)).toEqual([]);
  expect([...rooms, ...nodesOf(layout)].filter((rect) => !within(rect, layout.frame))).toEqual([]);
  expect(JSON.stringify(layout)).not.toContain("NaN");
}

describe("the drawing of a path", () => {
  it("stands on a true square-root axis, with its ticks and the first 15 seconds to scale", () => {
    const { stops, axis, band } = drawn(FOUNDING);
    const middle = new Map(stops.map(({ id, node }) => [id, node.x + 17]));
    const at = (second: number) => (middle.get("5-counsel") ?? 0) * Math.sqrt(second / 38);
    expect(middle.get("1-guard")).toBeCloseTo(0, 6);
    expect(middle.get("2-lobby")).toBeCloseTo(at(6), 6);
    expect(middle.get("3-stairs")).toBeCloseTo(at(18), 6);
    expect(middle.get("4-lift")).toBeCloseTo(at(18), 6);
    const counsel = stops.find(({ id }) => id === "5-counsel");
    expect((counsel?.node.width ?? 0) - 34).toBeCloseTo(at(53) - at(38), 6);
    expect(axis?.ticks.map(({ second }) => second)).toEqual([0, 5, 15, 30, 60]);
    for (const { second, x } of axis?.ticks ?? []) expect(x).toBeCloseTo(at(second), 6);
    expect(band?.rect.width).toBeCloseTo(at(15), 6);
    expectLegible(drawn(FOUNDING));
  });

  it("parts the branches, says their shares, and brings them back together", () => {
    const { stops, links } = drawn(FOUNDING);
    const height = new Map(stops.map(({ id, node }) => [id, node.y]));
    expect(height.get("3-stairs")).toBeLessThan(height.get("2-lobby") ?? 0);
    expect(height.get("4-lift")).toBeGreaterThan(height.get("2-lobby") ?? 0);
    expect(height.get("5-counsel")).toBe(height.get("2-lobby"));
    expect(links.map(({ from, to, share }) => [from, to, share?.text ?? null])).toEqual([
      ["1-guard", "2-lobby", null],
      ["2-lobby", "3-stairs", "10명 중 3명"],
      ["2-lobby", "4-lift", "10명 중 7명"],
      ["3-stairs", "5-counsel", null],
      ["4-lift", "5-counsel", null],
    ]);
  });

  it("knows when visits arrive and when they are first greeted", () => {
    expect(pathArrivals(FOUNDING)).toEqual([
      { id: "1-guard", seconds: [0, 0], firstGreeting: null },
      { id: "2-lobby", seconds: [6, 6], firstGreeting: null },
      { id: "3-stairs", seconds: [18, 18], firstGreeting: null },
      { id: "4-lift", seconds: [18, 18], firstGreeting: null },
      { id: "5-counsel", seconds: [38, 53], firstGreeting: [38, 53] },
    ]);
  });

  it("sets non-routine stops and those that no visit reaches apart, and leads the path past them", () => {
    const journey: Journey = {
      touchpoints: [
        stop("a", 5),
        stop("b-broken-lift", 60, { routine: false, occurrence: 0.1 }),
        stop("c", 5),
        stop("d-closed", 5),
      ],
      links: [
        { from: "a", to: "b-broken-lift" },
        { from: "b-broken-lift", to: "c" },
        { from: "a", to: "d-closed", weight: 0 },
      ],
    };
    const { stops, links, apart } = drawn(journey);
    expect(stops.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(links.map(({ from, to }) => [from, to])).toEqual([["a", "c"]]);
    expect(apart.map((group) => [group.reason, group.stops.map(({ id }) => id)])).toEqual([
      ["nonRoutine", ["b-broken-lift"]],
      ["unreachable", ["d-closed"]],
    ]);
    expectLegible(drawn(journey));
  });

  it("stands in order, without an axis, where no stop says how long it takes", () => {
    const touchpoints = ["a", "b", "c"].map((id) => ({ id, name: id, major: true, routine: true }));
    const journey = {
      touchpoints,
      links: [
        { from: "a", to: "b" },
        { from: "b", to: "c" },
      ],
    };
    const layout = drawn(journey);
    expect([layout.axis, layout.band]).toEqual([null, null]);
    const places = layout.stops.map(({ node }) => node.x);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expectLegible(layout);
  });

  it("keeps the first 15 seconds at 250 pixels or more on a path of a quarter of an hour", () => {
    const touchpoints = Array.from({ length: 30 }, (_, place) => stop(`s${10 + place}`, 30));
    const links = touchpoints.slice(1).map(({ id }, place) => ({
      from: touchpoints[place]?.id ?? "",
      to: id,
    }));
    const layout = drawn({ touchpoints, links });
    expect(layout.band?.rect.width).toBeGreaterThanOrEqual(250);
    expectLegible(layout);
  });

  it("never lets a text touch another text or a node, nor leave the drawing", () => {
    fc.assert(
      fc.property(arbitraryDrawing, ({ journey, texts }) => {
        expectLegible(drawn(journey, texts));
      }),
      { numRuns: 300 },
    );
  });

  it("draws the same whatever the order in which links were written", () => {
    fc.assert(
      fc.property(arbitraryDrawing, ({ journey, texts }) => {
        const turned = { ...journey, links: [...journey.links].reverse() };
        expect(drawn(turned, texts)).toEqual(drawn(journey, texts));
      }),
      { numRuns: 50 },
    );
  });

  it("draws the branch higher that the journey lists first, whatever the ids", () => {
    const turned = {
      ...FOUNDING,
      touchpoints: ["1-guard", "2-lobby", "4-lift", "3-stairs", "5-counsel"].flatMap(
        (id) => FOUNDING.touchpoints.find((one) => one.id === id) ?? [],
      ),
    };
    const height = new Map(drawn(turned).stops.map(({ id, node }) => [id, node.y]));
    expect(height.get("4-lift")).toBeLessThan(height.get("3-stairs") ?? 0);
  });

  it("shows in full what is said above and below a stop, in lines", () => {
    const flag = "Changed · Moved · first greeting after 45–55 s";
    const { stops } = drawn(FOUNDING, { "5-counsel": { title: "상담", note: "", flag } });
    const lines = stops.find(({ id }) => id === "5-counsel")?.flag.map(({ text }) => text) ?? [];
    expect(lines).toEqual(["Changed · Moved", "first greeting after", "45–55 s"]);
  });

  it("draws a shorter path to the scale of a longer one that it stands beside", () => {
    const short = { touchpoints: [stop("a", 10), stop("b", 10)], links: [{ from: "a", to: "b" }] };
    const beside = pathExtent(FOUNDING);
    const layout = pathLayout({ ...drawingOf(short), beside });
    expect(layout.axis).toMatchObject({ to: drawn(FOUNDING).axis?.to });
    expect(layout.axis?.ticks.map(({ x }) => x)).toEqual(
      drawn(FOUNDING).axis?.ticks.map(({ x }) => x),
    );
  });

  it("places stops by the very seconds that scoring knows", () => {
    fc.assert(
      fc.property(arbitraryDrawing, ({ journey }) => {
        const greeted = firstSeconds(journey).distribution.map(({ second }) => second);
        const ranges = pathArrivals(journey).flatMap(({ firstGreeting }) => firstGreeting ?? []);
        if (greeted.length === 0) expect(ranges).toEqual([]);
        else {
          expect(Math.min(...ranges)).toBe(greeted[0]);
          expect(Math.max(...ranges)).toBe(greeted.at(-1));
        }
      }),
      { numRuns: 100 },
    );
  });
});
