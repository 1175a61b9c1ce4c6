import { describe, expect, it } from "vitest";
import { aMap, aTouchpoint } from "../testing/a-map";
import { assumedSeconds } from "./assumed-seconds";
import { drawing } from "./draw-commands";

const where = { kind: "after" as const, id: "b" };
const touchpoint = aTouchpoint("c");

describe("seconds that nobody said", () => {
  it("are those that a touchpoint takes once another is drawn behind it", () => {
    const command = drawing(aMap("a>b"), { touchpoint, where, isTimed: true });
    expect([...assumedSeconds(command)]).toEqual([["b", 5]]);
  });

  it("are none where a time was drawn with it, or where there is no axis", () => {
    const command = drawing(aMap("a>b"), { touchpoint, where, isTimed: true });
    const said = { type: "edit" as const, id: "b", changes: { durationSeconds: 9 } };
    expect(assumedSeconds({ type: "batch", commands: [command, said] }).size).toBe(0);
    expect(assumedSeconds(drawing(aMap("a>b"), { touchpoint, where, isTimed: false })).size).toBe(
      0,
    );
  });

  it("are none of what somebody changes", () => {
    const said = { type: "edit" as const, id: "b", changes: { durationSeconds: 9 } };
    expect(assumedSeconds(said).size).toBe(0);
    expect(assumedSeconds({ type: "batch", commands: [said] }).size).toBe(0);
  });
});
