import { describe, expect, it } from "vitest";
import { aMap, aTouchpoint } from "../journey-map/testing/a-map";
import { firstSeconds } from "../scoring";
import { scoringJourney } from "./scoring-journey";
import { welcomeBand } from "./welcome-band";

const MORNING = [{ weekday: 1, from: "09:00", to: "12:00" }];
const ALL_DAY = [{ weekday: 1, from: "09:00", to: "18:00" }];

function bandOf(changes: Readonly<Record<string, Parameters<typeof aTouchpoint>[1]>>) {
  const map = aMap("gate>stairs gate>lift lift>desk", {
    touchpoints: ["gate", "stairs", "lift", "desk"].map((id) => aTouchpoint(id, changes[id])),
  });
  return welcomeBand(map, firstSeconds(scoringJourney(map)).welcomedShare);
}

describe("the band of the first seconds", () => {
  it("claims what holds at all hours", () => {
    expect(bandOf({})).toBe("nobody");
    expect(bandOf({ gate: { greets: true } })).toBe("everybody");
    expect(bandOf({ stairs: { greets: true } })).toBe("some");
    expect(bandOf({ gate: { greets: true, attendedHours: ALL_DAY } })).toBe("everybody");
  });

  it("claims only what holds while attended where fewer are welcomed at some hours", () => {
    const away = { greets: true, attendedHours: MORNING };
    const desk = { greets: true, attendedHours: ALL_DAY };
    expect(bandOf({ gate: away, stairs: desk })).toBe("everybodyAttended");
    expect(bandOf({ stairs: desk, lift: away })).toBe("everybodyAttended");
    expect(bandOf({ stairs: away, lift: { durationSeconds: 60 }, desk })).toBe("someAttended");
  });
});
