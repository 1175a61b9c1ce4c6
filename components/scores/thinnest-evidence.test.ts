import { describe, expect, it } from "vitest";
import { scoreJourney } from "@/lib/scoring";
import { thinnestOf } from "./thinnest-evidence";

const place = (id: string) => ({ id, name: id, major: true, routine: true });

const journey = {
  touchpoints: ["lobby", "stairs", "lift"].map(place),
  links: [
    { from: "lobby", to: "stairs", weight: 7 },
    { from: "lobby", to: "lift", weight: 3 },
  ],
};

describe("the touchpoint that sets how wide a range is", () => {
  it("is the one with the fewest checks for the visits that pass it", () => {
    const tallies = {
      lobby: { passed: 2, failed: 0 },
      stairs: { passed: 1, failed: 0 },
      lift: { passed: 1, failed: 0 },
    };
    const score = scoreJourney(journey, tallies);
    expect(thinnestOf(score)).toEqual({ id: "stairs", checks: 1 });
    expect(score.effectiveVisits).toBeCloseTo(1 / 0.7, 12);
  });

  it("is none where nothing was checked", () => {
    expect(thinnestOf(scoreJourney(journey, {}))).toBeNull();
  });
});
