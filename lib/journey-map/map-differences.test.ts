import { describe, expect, it } from "vitest";
import { mapDifferences } from "./map-differences";
import { aMap, aTouchpoint } from "./testing/a-map";

const NONE = {
  added: [],
  removed: [],
  changed: [],
  areWaysOther: false,
  isDescribedOtherwise: false,
};

describe("what is different between two maps", () => {
  it("is nothing between a map and itself", () => {
    expect(mapDifferences(aMap("a>b"), aMap("a>b"))).toEqual(NONE);
  });

  it("names what was added, removed and changed", () => {
    const from = aMap("a>b b>c");
    const to = aMap("", {
      touchpoints: [aTouchpoint("a"), aTouchpoint("b", { duty: "안내" }), aTouchpoint("d")],
    });
    expect(mapDifferences(from, to)).toEqual({
      ...NONE,
      added: ["d"],
      removed: ["c"],
      changed: ["b"],
    });
  });

  it("tells other ways between the same touchpoints, and another name", () => {
    expect(mapDifferences(aMap("a>b b>c"), aMap("a>c c>b")).areWaysOther).toBe(true);
    expect(mapDifferences(aMap("a"), aMap("a", { name: "전화" })).isDescribedOtherwise).toBe(true);
  });
});
