import { describe, expect, it } from "vitest";
import { pathOrder } from "./path-order";
import { scoreJourney } from "./score-journey";
import { aTouchpoint } from "./testing/a-journey";
import type { Journey } from "./types";

describe("path order", () => {
  it("[J1] is topological, the smallest id first among those that are ready", () => {
    const journey: Journey = {
      touchpoints: ["d", "c", "b", "a", "e"].map((id) => aTouchpoint(id)),
      links: [
        { from: "d", to: "a" },
        { from: "c", to: "b" },
        { from: "b", to: "e" },
      ],
    };
    expect(scoreJourney(journey, {}).blindSpots).toEqual(["c", "b", "d", "a", "e"]);
  });

  it("[J1] compares ids by code unit, not by language or number", () => {
    const ids = ["나", "가", "a", "Z", "t10", "t2", "é"];
    const journey = { touchpoints: ids.map((id) => aTouchpoint(id)), links: [] };
    expect(scoreJourney(journey, {}).blindSpots).toEqual(["Z", "a", "t10", "t2", "é", "가", "나"]);
  });

  it("[J1] orders over all links, those of weight 0 too", () => {
    const journey: Journey = {
      touchpoints: ["a", "b", "c"].map((id) => aTouchpoint(id)),
      links: [
        { from: "c", to: "a", weight: 0 },
        { from: "c", to: "b" },
      ],
      entries: [{ id: "c" }, { id: "a" }],
    };
    expect(scoreJourney(journey, {}).blindSpots).toEqual(["c", "a", "b"]);
  });

  it("[X1] names a link on the cycle, not one that only leads to it", () => {
    const links = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 1 },
      { from: 3, to: 4 },
    ];
    const found = pathOrder({ ranks: [0, 1, 2, 3, 4], links });
    expect(found.status).toBe("cycle");
    expect([1, 2, 3]).toContain(found.status === "cycle" ? found.link : -1);
  });

  it("[J1] orders a large shuffled chain", () => {
    const size = 5000;
    const nodes = Array.from({ length: size }, (_, index) => (index * 1999) % size);
    const links = nodes.slice(1).map((to, index) => ({ from: nodes[index] ?? 0, to }));
    const ranks = Array.from({ length: size }, (_, index) => size - 1 - index);
    expect(pathOrder({ ranks, links })).toEqual({ status: "ordered", order: nodes });
  });
});
