import { describe, expect, it } from "vitest";
import { firstSeconds } from "./first-seconds";
import { aChain, aTouchpoint } from "./testing/a-journey";
import { refusalOf } from "./testing/refusal";
import type { Journey, Touchpoint } from "./types";

function aStop(id: string, durationSeconds: number, greets = false): Touchpoint {
  return aTouchpoint(id, { durationSeconds, greets });
}

/** start (4 s), then a (5 s, share 0.25) or b (20 s, 0.75), then a greeting at the desk. */
const FORKED: Journey = {
  touchpoints: [aStop("start", 4), aStop("a", 5), aStop("b", 20), aStop("desk", 60, true)],
  links: [
    { from: "start", to: "a", weight: 1 },
    { from: "start", to: "b", weight: 3 },
    { from: "a", to: "desk" },
    { from: "b", to: "desk" },
  ],
};

describe("firstSeconds", () => {
  it("[F1] [F4] [F5] the arrival second is the time spent before, by every way", () => {
    expect(firstSeconds(FORKED, { within: 15 })).toEqual({
      welcomedShare: 0.25,
      never: 0,
      distribution: [
        { second: 9, share: 0.25 },
        { second: 24, share: 0.75 },
      ],
      reached: ["start", "b"],
      untimed: [],
    });
  });

  it("[F2] a missing duration counts 0 and is listed", () => {
    const journey = aChain([aTouchpoint("a"), aStop("b", 3), aTouchpoint("c", { greets: true })]);
    const found = firstSeconds(journey);
    expect(found.untimed).toEqual(["a", "c"]);
    expect(found.distribution).toEqual([{ second: 3, share: 1 }]);
  });

  it("[F2] lists neither non-routine nor unreachable touchpoints as untimed", () => {
    const rare = aTouchpoint("rare", { routine: false, occurrence: 0.5 });
    const journey = aChain([aTouchpoint("lost"), aTouchpoint("a"), rare]);
    expect(firstSeconds({ ...journey, entries: [{ id: "a" }] }).untimed).toEqual(["a"]);
  });

  it("[F3] a non-routine touchpoint takes no time and greets nobody", () => {
    const rare = { ...aStop("rare", 900, true), routine: false, occurrence: 0.5 };
    const journey = aChain([aStop("a", 4), rare, aStop("b", 0, true)]);
    const found = firstSeconds(journey);
    expect(found.distribution).toEqual([{ second: 4, share: 1 }]);
    expect(found.reached).toEqual(["a", "rare", "b"]);
  });

  it("[F4] only the first greeting on a path counts", () => {
    const journey = aChain([aStop("a", 4, true), aStop("b", 4, true)]);
    expect(firstSeconds(journey).distribution).toEqual([{ second: 0, share: 1 }]);
  });

  it("[F5] a greeting at second `within` is too late, one second earlier is in time", () => {
    const journey = aChain([aStop("a", 15), aStop("b", 0, true)]);
    expect(firstSeconds(journey, { within: 15 }).welcomedShare).toBe(0);
    expect(firstSeconds(journey, { within: 16 }).welcomedShare).toBe(1);
    expect(firstSeconds(journey)).toEqual(firstSeconds(journey, { within: 15 }));
  });

  it("[F6] counts the visits that nobody ever greets", () => {
    const journey: Journey = {
      touchpoints: [aStop("a", 1), aStop("b", 1, true), aStop("c", 1)],
      links: [
        { from: "a", to: "b", weight: 1 },
        { from: "a", to: "c", weight: 4 },
      ],
    };
    const found = firstSeconds(journey);
    expect(found.never).toBe(0.8);
    expect(found.distribution).toEqual([{ second: 1, share: 0.2 }]);
    expect(found.reached).toEqual(["a", "c"]);
  });

  it("[F6] without touchpoints nobody is greeted", () => {
    expect(firstSeconds({ touchpoints: [], links: [] })).toEqual({
      welcomedShare: 0,
      never: 1,
      distribution: [],
      reached: [],
      untimed: [],
    });
  });

  it("[F7] of equally likely paths the first in path order is followed", () => {
    const even = { ...FORKED, links: FORKED.links.map(({ from, to }) => ({ from, to })) };
    expect(firstSeconds(even, { within: 100 }).reached).toEqual(["start", "a", "desk"]);
    const entries = [{ id: "b" }, { id: "a" }];
    expect(firstSeconds({ ...even, entries }, { within: 100 }).reached).toEqual(["a", "desk"]);
  });

  it("[F7] the likeliest path is likeliest as a whole, not step by step", () => {
    const journey: Journey = {
      touchpoints: ["a", "b", "c", "d", "e", "f"].map((id) => aStop(id, 1)),
      links: [
        { from: "a", to: "b", weight: 6 },
        { from: "a", to: "c", weight: 4 },
        { from: "b", to: "d" },
        { from: "b", to: "e" },
        { from: "c", to: "f" },
      ],
    };
    expect(firstSeconds(journey).reached).toEqual(["a", "c", "f"]);
  });

  it("[F9] 2^200 ways cost a table over touchpoint and second, not a walk of each", () => {
    const rungs = Array.from({ length: 200 }, (_, index) => index);
    const journey: Journey = {
      touchpoints: rungs.flatMap((rung) => [
        aStop(`m${rung}`, 0, rung === 199),
        aStop(`l${rung}`, 1),
        aStop(`r${rung}`, 2),
      ]),
      links: rungs.slice(1).flatMap((rung) => [
        { from: `m${rung - 1}`, to: `l${rung}` },
        { from: `m${rung - 1}`, to: `r${rung}` },
        { from: `l${rung}`, to: `m${rung}` },
        { from: `r${rung}`, to: `m${rung}` },
      ]),
      entries: [{ id: "m0" }],
    };
    const { distribution, never } = firstSeconds(journey);
    expect(distribution.map(({ second }) => second)).toEqual(
      Array.from({ length: 200 }, (_, index) => 199 + index),
    );
    expect(distribution.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(never).toBe(0);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("[X11] refuses within %s", (within) => {
    expect(refusalOf(() => firstSeconds(FORKED, { within }))).toEqual({
      code: "bad-number",
      path: "options.within",
    });
  });
});
