import { describe, expect, it } from "vitest";
import { scoreJourney } from "./score-journey";
import { aChain, aPath, aTouchpoint, evidence } from "./testing/a-journey";

function weakestOf(ids: string, counts: Parameters<typeof evidence>[0]): string | undefined {
  return scoreJourney(aPath(ids), evidence(counts), { probability: false }).weakest?.id;
}

describe("weakestLink", () => {
  it("[W2] looks only at links with a failure", () => {
    expect(weakestOf("a-b-c", { a: [1, 0], b: [999, 1], c: [12, 0] })).toBe("b");
  });

  it("[W3] equal misses go to the smaller lower Wilson bound: the thinner evidence", () => {
    expect(weakestOf("a-b", { a: [90, 10], b: [9, 1] })).toBe("b");
    expect(weakestOf("a-b", { a: [9, 1], b: [90, 10] })).toBe("a");
  });

  it("[W3] misses that differ by no more than 1e-12 are equal", () => {
    const almost = aTouchpoint("b", { routine: false, occurrence: 1 - 5e-13 });
    const less = aTouchpoint("b", { routine: false, occurrence: 1 - 5e-11 });
    const tallies = evidence({ a: [90, 10], b: [9, 1] });
    expect(scoreJourney(aChain([aTouchpoint("a"), almost]), tallies).weakest?.id).toBe("b");
    expect(scoreJourney(aChain([aTouchpoint("a"), less]), tallies).weakest?.id).toBe("a");
  });

  it("[W3] what is still equal goes by path order", () => {
    expect(weakestOf("z-a", { a: [9, 1], z: [9, 1] })).toBe("z");
  });
});
