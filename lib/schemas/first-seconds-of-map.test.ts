import { describe, expect, it } from "vitest";
import { aMap, aTouchpoint } from "../journey-map/testing/a-map";
import { firstSecondsOfMap } from "./first-seconds-of-map";

describe("the first seconds of a map", () => {
  it("take what nobody timed as five seconds, and name it", () => {
    const touchpoints = [
      aTouchpoint("gate", { durationSeconds: 11 }),
      aTouchpoint("lobby"),
      aTouchpoint("flood", { routine: false, occurrence: 0.1 }),
      aTouchpoint("desk", { greets: true, durationSeconds: 30 }),
    ];
    const { distribution, welcomedShare, untimed } = firstSecondsOfMap(
      aMap("gate>lobby lobby>flood flood>desk", { touchpoints }),
    );
    expect(distribution).toEqual([{ second: 16, share: 1 }]);
    expect(welcomedShare).toBe(0);
    expect(untimed).toEqual(["lobby"]);
  });

  it("take five seconds that somebody entered as known", () => {
    const touchpoints = [aTouchpoint("gate", { durationSeconds: 5 })];
    expect(firstSecondsOfMap(aMap("", { touchpoints })).untimed).toEqual([]);
  });
});
