import { describe, expect, it } from "vitest";
import { aMap } from "@/lib/journey-map/testing/a-map";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { scoreJourney, type Tallies } from "@/lib/scoring";
import type { JourneyView } from "./journey-view";
import { whatIfOf } from "./what-if";

const journey = aMap("gate>lobby lobby>desk") as JourneyView["journey"];

function whatIf(tallies: Tallies) {
  const score = scoreJourney(scoringJourney(journey), tallies);
  if (!score.weakest) throw new Error("nothing was missed");
  return whatIfOf({ score, weakest: score.weakest, journey });
}

const kept = { passed: 20, failed: 0 };

describe("what fixing the weakest link would win", () => {
  it("[W6] is not told from two checks", () => {
    expect(whatIf({ gate: { passed: 1, failed: 1 } })).toEqual({ status: "unknown", why: "trial" });
  });

  it("[J9] is not told while the others have too few", () => {
    const tallies = { gate: { passed: 10, failed: 10 }, lobby: { passed: 3, failed: 0 } };
    expect(whatIf(tallies)).toEqual({ status: "unknown", why: "thin" });
  });

  it("[J10] is of the checked ones alone, with the names of the others, while some are not", () => {
    expect(whatIf({ gate: { passed: 10, failed: 10 }, lobby: kept })).toEqual({
      status: "known",
      isPartial: true,
      before: 0.5,
      after: 1,
      visits: 20,
      observed: 2,
      leftOut: ["desk"],
    });
  });

  it("[W4] is the failure-free rate with and without the misses, with what the checks are worth", () => {
    const tallies = { gate: { passed: 10, failed: 10 }, lobby: kept, desk: kept };
    expect(whatIf(tallies)).toMatchObject({ isPartial: false, visits: 20, leftOut: [] });
  });
});
