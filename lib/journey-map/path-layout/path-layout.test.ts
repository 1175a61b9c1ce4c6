import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstSeconds, type Journey, type Link, type Touchpoint } from "../../scoring";
import { pathArrivals } from "./path-arrivals";
import { type PathDrawing, pathLayout } from "./path-layout";
import { overlap } from "./rect";
import type { PathLayout, Rect, StopTexts, TextLine } from "./types";

const stop = (id: string, durationSeconds: number, rest: Partial<Touchpoint> = {}): Touchpoint => ({
  id,
  name: id,
  major: true,
  routine: true,
  durationSeconds,
  ...rest,
});

const FOUNDING: Journey = {
  touchpoints: [
    stop("1-guard", 6),
    stop("2-lobby", 12),
    stop("3-stairs", 20),
    stop("4-lift", 35),
    stop("5-counsel", 900, { greets: true }),
  ],
  links: [
    { from: "1-guard", to: "2-lobby" },
    { from: "2-lobby", to: "3-stairs", weight: 3 },
    { from: "2-lobby", to: "4-lift", weight: 7 },
    { from: "3-stairs", to: "5-counsel" },
    { from: "4-lift", to: "5-counsel" },
  ],
};

const drawn = (journey: Journey, texts: PathDrawing["texts"] = {}): PathLayout =>
  pathLayout({
    journey,
    texts: Object.fromEntries(
      journey.touchpoints.map(({ id, name }) => [
        id,
        texts[id] ?? { title: name, note: "60번 중 8번", flag: "" },
      ]),
    ),
    bandLabel: "첫 15초 · 맞이하는 사람 없음",
    headings: { nonRoutine: "일이 생겼을 때", unreachable: "지나지 않는 접점" },
    sayShare: (share) => `10명 중 ${Math.round(share * 10)}명`,
    saySecond: (second) => `${second}초`,
  });

const linesOf = ({ stops, links, axis, band, apart }: PathLayout): readonly TextLine[] =>
  [
    ...[...stops, ...apart.flatMap((group) => group.stops)].flatMap(({ flag, title, note }) => [
      flag,
      ...title,
      note,
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

const arbitraryStop = fc.record({
  name: fc.constantFrom(
    "정문 경비실",
    "로비",
    "장애인 전용 주차 구역에서 현관까지 이어지는 경사로",
    "Information desk on the first floor",
    "가나다라마바사아자차카타파하가나다라마바사아자차카타파하",
    "1",
  ),
  seconds: fc.constantFrom(undefined, 0, 1, 3, 10, 30, 90, 1_200),
  routine: fc.boolean(),
  isUsual: fc.boolean(),
  greets: fc.boolean(),
  flag: fc.constantFrom("", "먼저 고칠 곳", "처음 맞이 38~53초"),
  note: fc.constantFrom("", "60번 중 8번", "점검 안 한 곳"),
});

/** Chains and branches of up to 30 stops: each is reached from one of the three before it, some from two. */
const arbitraryDrawing = fc
  .array(
    fc.record({ made: arbitraryStop, back: fc.integer({ min: 1, max: 3 }), again: fc.boolean() }),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => {
    const idOf = (place: number) => `s${String(place).padStart(2, "0")}`;
    const touchpoints = parts.map(({ made }, place): Touchpoint => {
      const routine = made.routine || made.isUsual;
      return {
        id: idOf(place),
        name: made.name,
        major: true,
        routine,
        greets: made.greets,
        ...(routine ? {} : { occurrence: 0.1 }),
        ...(made.seconds === undefined ? {} : { durationSeconds: made.seconds }),
      };
    });
    const links = parts.flatMap(({ back, again }, place): Link[] => {
      if (place === 0) return [];
      const first = Math.max(0, place - back);
      const second = place - 1;
      const link = { from: idOf(first), to: idOf(place) };
      return again && second !== first ? [link, { from: idOf(second), to: idOf(place) }] : [link];
    });
    const texts: Record<string, StopTexts> = {};
    for (const [place, { made }] of parts.entries()) {
      texts[idOf(place)] = { title: made.name, note: made.note, flag: made.flag };
    }
    return { journey: { touchpoints, links }, texts };
  });

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

  it("draws the same whatever the order in which stops and links were written", () => {
    fc.assert(
      fc.property(arbitraryDrawing, ({ journey, texts }) => {
        const turned = {
          touchpoints: [...journey.touchpoints].reverse(),
          links: [...journey.links].reverse(),
        };
        expect(drawn(turned, texts)).toEqual(drawn(journey, texts));
      }),
      { numRuns: 50 },
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
