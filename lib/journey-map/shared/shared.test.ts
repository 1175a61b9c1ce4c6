import { describe, expect, it } from "vitest";
import { applyCommand } from "../apply-command";
import { inCommon } from "../in-common";
import { aFactor, aMap, aTouchpoint, told } from "../testing/a-map";
import { changedForAll } from "./changed-for-all";
import { setApart } from "./set-apart";

describe("what a command changes on other journeys too", () => {
  it("is what belongs to the touchpoint, not to its stop", () => {
    expect(changedForAll({ type: "edit", id: "a", changes: { name: "문" } })).toEqual(["a"]);
    expect(changedForAll({ type: "edit", id: "a", changes: { durationSeconds: 3 } })).toEqual([]);
    expect(changedForAll({ type: "remove-factor", id: "a", factorId: "f" })).toEqual(["a"]);
    expect(changedForAll({ type: "remove", id: "a" })).toEqual([]);
    const edits = ["a", "b", "a"].map((id) => ({
      type: "edit" as const,
      id,
      changes: { duty: "안내" },
    }));
    expect(changedForAll({ type: "batch", commands: edits })).toEqual(["a", "b"]);
  });
});

describe("a touchpoint of this journey alone", () => {
  it("stands in the place of the shared one, with the change that was to be made", () => {
    const map = {
      ...aMap("a>b b>c"),
      touchpoints: ["a", "b", "c"].map((id) => aTouchpoint(id, { factors: [aFactor("f")] })),
    };
    const fresh = ["n1", "n2"];
    const freshId = () => fresh.shift() ?? "";
    const edit = { type: "edit-factor", id: "b", factorId: "f", changes: { name: "새" } } as const;
    const result = applyCommand(map, setApart(map, edit, { ids: ["b"], freshId }));
    if (result.status === "refused") throw new Error(result.code);
    expect(told(result.map)).toBe("an1c a>n1 n1>c");
    expect(result.map.touchpoints[1]?.factors).toEqual([aFactor("n2", { name: "새" })]);
    expect(result.map.touchpoints[0]).toEqual(map.touchpoints[0]);
  });
});

it("several say the same, or they do not", () => {
  const pick = ({ duty }: { readonly duty: string }) => duty;
  expect(inCommon([{ duty: "a" }, { duty: "a" }], pick)).toEqual({ status: "same", value: "a" });
  expect(inCommon([{ duty: "a" }, { duty: "b" }], pick)).toEqual({ status: "mixed" });
  expect(inCommon([], pick)).toEqual({ status: "mixed" });
});
