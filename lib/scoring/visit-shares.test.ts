import { describe, expect, it } from "vitest";
import { scoreJourney } from "./score-journey";
import { aTouchpoint, evidence, FORK, linkOf } from "./testing/a-journey";
import type { Journey } from "./types";

describe("weights and entries", () => {
  it("[J2] normalises the weights of a touchpoint's outgoing links, 1 when absent", () => {
    const score = scoreJourney(FORK, evidence({ left: [1, 1], right: [1, 1], end: [1, 1] }));
    expect(score.links.map(({ id, exposure }) => [id, exposure])).toEqual([
      ["left", 0.25],
      ["right", 0.75],
      ["end", 1],
    ]);
    const even: Journey = { ...FORK, links: FORK.links.map(({ from, to }) => ({ from, to })) };
    expect(linkOf(scoreJourney(even, evidence({ left: [1, 1] })), "left").exposure).toBe(0.5);
  });

  it("[J2] a link of weight 0 is drawn but never taken", () => {
    const closed: Journey = {
      ...FORK,
      links: FORK.links.map((link) => (link.to === "left" ? { ...link, weight: 0 } : link)),
    };
    const score = scoreJourney(closed, evidence({ left: [0, 5], right: [4, 1] }));
    expect(score.unreachable).toEqual(["left"]);
    expect(score.failureFree).toBeCloseTo(0.8, 14);
    expect(score.links.map(({ id, exposure }) => [id, exposure])).toEqual([["right", 1]]);
  });

  it("[J2] normalises weights whose sum no double holds", () => {
    const heavy: Journey = {
      ...FORK,
      links: FORK.links.map((link) => ({ ...link, weight: Number.MAX_VALUE })),
    };
    const score = scoreJourney(heavy, evidence({ left: [1, 1] }));
    expect(linkOf(score, "left").exposure).toBeCloseTo(0.5, 14);
  });

  it("[J3] visits enter, equally, at every touchpoint without an incoming link", () => {
    const journey: Journey = {
      touchpoints: ["gate", "phone", "desk"].map((id) => aTouchpoint(id)),
      links: [
        { from: "gate", to: "desk" },
        { from: "phone", to: "desk" },
      ],
    };
    const score = scoreJourney(journey, evidence({ gate: [1, 1], phone: [1, 1], desk: [1, 1] }));
    expect(score.links.map(({ id, exposure }) => [id, exposure])).toEqual([
      ["gate", 0.5],
      ["phone", 0.5],
      ["desk", 1],
    ]);
  });

  it("[J3] visits enter where entries say, by normalised weight", () => {
    const entries = [{ id: "left", weight: 3 }, { id: "start" }];
    const score = scoreJourney({ ...FORK, entries }, evidence({ start: [1, 1], left: [1, 1] }));
    expect(linkOf(score, "start").exposure).toBe(0.25);
    expect(linkOf(score, "left").exposure).toBe(0.75 + 0.25 * 0.25);
  });

  it("[J3] an empty list of entries is no list of entries", () => {
    const tallies = evidence({ start: [1, 1] });
    expect(scoreJourney({ ...FORK, entries: [] }, tallies)).toEqual(scoreJourney(FORK, tallies));
  });

  it("[J4] what cannot be reached takes no part", () => {
    const entries = [{ id: "left" }];
    const tallies = evidence({ start: [0, 9], left: [9, 0], right: [0, 9], end: [9, 0] });
    const score = scoreJourney({ ...FORK, entries }, tallies);
    expect(score.unreachable).toEqual(["start", "right"]);
    expect(score.verdict).toBe("hundred");
    expect(score.failureFree).toBe(1);
    expect(score.coverage).toBe(1);
    expect(score.links.map(({ id }) => id)).toEqual(["left", "end"]);
  });

  it("[J4] a touchpoint whose only incoming link has weight 0 is no entry", () => {
    const journey: Journey = {
      touchpoints: ["a", "b", "c"].map((id) => aTouchpoint(id)),
      links: [
        { from: "a", to: "b", weight: 0 },
        { from: "a", to: "c" },
      ],
    };
    expect(scoreJourney(journey, {}).unreachable).toEqual(["b"]);
  });
});
