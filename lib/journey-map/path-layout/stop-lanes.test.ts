import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../../schemas/journey-document";
import { scoringJourney } from "../../schemas/scoring-journey";
import { canvasLayout, canvasPath } from "../canvas-layout/canvas-layout";
import { mapOfDocument } from "../map-document";
import type { JourneyMap } from "../map-types";
import { aMap } from "../testing/a-map";
import { lanesByHand } from "./lanes-by-hand";
import { pathLayout } from "./path-layout";
import type { PlacedStop, StopTexts } from "./types";

const KOREAN: StopTexts = { title: "상담", note: "5초", flag: "" };
const ENGLISH: StopTexts = {
  title: "Counselling corner on the second floor",
  note: "missed 2 of 12 · 10 of 100 visits",
  flag: "Changed · Moved · first greeting after 45–55 s",
};

const textsOf = ({ touchpoints }: JourneyMap, texts: StopTexts) =>
  Object.fromEntries(touchpoints.map(({ id }) => [id, texts]));

const edited = (map: JourneyMap, texts: StopTexts): readonly PlacedStop[] =>
  canvasLayout({
    map,
    path: canvasPath(map, scoringJourney(map)),
    texts: textsOf(map, texts),
    bandLabel: "",
    headings: { apart: "", loose: "" },
    saySecond: String,
  }).stops.filter(({ standing }) => standing === "path");

const shown = (map: JourneyMap, texts: StopTexts): readonly PlacedStop[] =>
  pathLayout({
    journey: scoringJourney(map),
    texts: textsOf(map, texts),
    lanes: lanesByHand(map),
    bandLabel: "",
    headings: { nonRoutine: "", unreachable: "" },
    sayShare: () => "10명 중 3명",
    saySecond: String,
  }).stops;

const middleOf = ({ node }: PlacedStop) => node.y + node.height / 2;

/** By id, how high each stands below the highest. */
function heightsOf(stops: readonly PlacedStop[]): Readonly<Record<string, number>> {
  const top = Math.min(...stops.map(middleOf));
  return Object.fromEntries(stops.map((stop) => [stop.id, Math.round(middleOf(stop) - top)]));
}

const reversals = (some: Readonly<Record<string, number>>, others: typeof some) => {
  const ids = Object.keys(some);
  const isAbove = (heights: typeof some, one: string, other: string) =>
    (heights[one] ?? 0) < (heights[other] ?? 0);
  return ids.flatMap((one) =>
    ids.filter((other) => isAbove(some, one, other) && !isAbove(others, one, other)),
  );
};

const maps = writtenDocuments.map((written) => mapOfDocument(journeyDocument.parse(written)));

const laneByHand = fc.option(fc.integer({ min: -300, max: 300 }));

/** The same map where somebody has moved some of it up or down. */
const movedMaps = maps.chain((map) =>
  fc.array(laneByHand, { minLength: 1, maxLength: 30 }).map((lanes) => ({
    ...map,
    touchpoints: map.touchpoints.map((one, place) => {
      const y = lanes[place % lanes.length] ?? null;
      return { ...one, position: y === null ? null : { x: 0, y } };
    }),
  })),
);

describe("the lanes of a path", () => {
  it("are the same in the editor and in every other drawing", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const bare = {
          ...map,
          touchpoints: map.touchpoints.map((one) => ({ ...one, position: null })),
        };
        expect(heightsOf(shown(bare, KOREAN))).toEqual(heightsOf(edited(bare, KOREAN)));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("keep the order that was chosen by hand", () => {
    fc.assert(
      fc.property(movedMaps, (map) => {
        const inEditor = heightsOf(edited(map, KOREAN));
        expect(reversals(inEditor, heightsOf(shown(map, KOREAN)))).toEqual([]);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("hang on no language", () => {
    fc.assert(
      fc.property(movedMaps, (map) => {
        expect(heightsOf(shown(map, ENGLISH))).toEqual(heightsOf(shown(map, KOREAN)));
        expect(heightsOf(edited(map, ENGLISH))).toEqual(heightsOf(edited(map, KOREAN)));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("are those chosen by hand, where there is room", () => {
    const map = aMap("a>b b>c b>d c>e d>e");
    const moved = {
      ...map,
      touchpoints: map.touchpoints.map((one) => ({
        ...one,
        durationSeconds: 20,
        position: one.id === "d" ? { x: 0, y: -210 } : null,
      })),
    };
    const heights = heightsOf(shown(moved, KOREAN));
    expect(heights).toEqual(heightsOf(edited(moved, KOREAN)));
    expect(heights).toMatchObject({ d: 0, a: 210, b: 210, e: 210 });
  });
});
