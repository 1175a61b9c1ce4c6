import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../../schemas/journey-document";
import { scoringJourney } from "../../schemas/scoring-journey";
import { applyCommand } from "../apply-command";
import { canvasLayout, canvasPath } from "../canvas-layout/canvas-layout";
import { leadsForward } from "../in-path-order";
import type { MapCommand } from "../map-command";
import { mapOfDocument } from "../map-document";
import type { JourneyMap } from "../map-types";
import { aMap, told } from "../testing/a-map";
import { evenArrivals, sameArrival } from "./arrivals";
import { evenLanes, foundLanes, sameLane } from "./lanes";

const pathOf = (map: JourneyMap) => canvasPath(map, scoringJourney(map));

const stopsOf = (map: JourneyMap) =>
  canvasLayout({
    map,
    path: pathOf(map),
    texts: {},
    bandLabel: "",
    headings: { apart: "", loose: "" },
    saySecond: String,
  }).stops;

function doing(map: JourneyMap, commands: readonly MapCommand[]): JourneyMap {
  const result = applyCommand(map, { type: "batch", commands });
  if (result.status === "refused") throw new Error(result.code);
  return result.map;
}

const heights = (map: JourneyMap) =>
  stopsOf(map).map(({ node }) => Math.round(node.y + node.height / 2));

const FORK = aMap("a>b a>c a>d b>e c>e d>e");
const timed: JourneyMap = {
  ...aMap("a>b b>c c>d"),
  touchpoints: aMap("a>b b>c c>d").touchpoints.map((one, place) => ({
    ...one,
    durationSeconds: [10, 2, 30, null][place] ?? null,
  })),
};
const arrivals = (map: JourneyMap) => pathOf(map).arrivals.map(({ seconds }) => seconds[0]);

describe("lanes", () => {
  const chosen = ["b", "c", "d"];
  const stops = stopsOf(FORK).filter(({ id }) => chosen.includes(id));

  it("become one, even, or what is found for them", () => {
    const inOne = doing(FORK, sameLane(stops));
    expect(new Set(heights(inOne).slice(1, 4)).size).toBe(1);
    const low = doing(FORK, [{ type: "move", id: "d", to: { x: 0, y: 400 } }]);
    const lowStops = stopsOf(low).filter(({ id }) => chosen.includes(id));
    const [, b = 0, c = 0, d = 0] = heights(doing(low, evenLanes(lowStops)));
    expect(c - b).toBeCloseTo(d - c, -1);
    expect(heights(doing(inOne, foundLanes(stopsOf(inOne))))).toEqual(heights(FORK));
  });

  it("never change the order or the ways, whatever the map", () => {
    const maps = writtenDocuments.map((written) => mapOfDocument(journeyDocument.parse(written)));
    fc.assert(
      fc.property(maps, fc.constantFrom(sameLane, evenLanes, foundLanes), (map, arrange) => {
        const next = doing(map, arrange(stopsOf(map)));
        expect(told(next)).toBe(told(map));
        expect(next.entries).toEqual(map.entries);
        expect(leadsForward(next.touchpoints, next.links)).toBe(true);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("arrivals", () => {
  it("become even between the first and the last", () => {
    expect(arrivals(timed)).toEqual([0, 10, 12, 42]);
    const ids = ["a", "b", "c", "d"];
    expect(arrivals(doing(timed, evenArrivals({ map: timed, ids, pathOf })))).toEqual([
      0, 14, 28, 42,
    ]);
  });

  it("become the latest of them, and stay where nothing stands before", () => {
    const branches: JourneyMap = {
      ...aMap("a>b a>c b>d c>e"),
      touchpoints: aMap("a>b a>c b>d c>e").touchpoints.map((one) => ({
        ...one,
        durationSeconds: one.id === "c" ? 9 : 5,
      })),
    };
    const next = doing(branches, sameArrival({ map: branches, ids: ["a", "d", "e"], pathOf }));
    const at = new Map(pathOf(next).arrivals.map(({ id, seconds }) => [id, seconds[0]]));
    expect([at.get("a"), at.get("d"), at.get("e")]).toEqual([0, 14, 14]);
  });
});
