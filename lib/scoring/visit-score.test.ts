import { describe, expect, it } from "vitest";
import { refusalOf } from "./testing/refusal";
import type { Outcome } from "./types";
import { type VisitMoment, visitScore } from "./visit-score";

function aMoment(touchpointId: string, outcome: Outcome | null, major = true): VisitMoment {
  return { touchpointId, major, outcome };
}

describe("visitScore", () => {
  it("[V1] one failed major moment makes the visit 0, even where it is not complete", () => {
    const moments = [aMoment("guard", "passed"), aMoment("lobby", "failed")];
    expect(visitScore({ moments, onTheWay: ["guard", "lobby"] })).toEqual({
      score: 0,
      complete: true,
      brokenBy: ["lobby"],
    });
    expect(visitScore({ moments, onTheWay: ["guard", "lobby", "counsel"] })).toEqual({
      score: 0,
      complete: false,
      brokenBy: ["lobby"],
    });
  });

  it("[V1] a failed moment that is not major costs nothing", () => {
    const moments = [aMoment("guard", "passed"), aMoment("poster", "failed", false)];
    expect(visitScore({ moments, onTheWay: ["guard"] }).score).toBe(100);
  });

  it("[V1] a non-routine major moment that fails makes the visit 0", () => {
    const moments = [aMoment("guard", "passed"), aMoment("lift failure", "failed")];
    expect(visitScore({ moments, onTheWay: ["guard"] }).score).toBe(0);
  });

  it("[V2] [V3] a complete visit without a failure is 100", () => {
    const moments = [aMoment("guard", "passed"), aMoment("lobby", "passed")];
    expect(visitScore({ moments, onTheWay: ["guard", "lobby"] })).toEqual({
      score: 100,
      complete: true,
      brokenBy: [],
    });
  });

  it("[V2] a visit with nothing major on its way is complete", () => {
    expect(visitScore({ moments: [], onTheWay: [] })).toEqual({
      score: 100,
      complete: true,
      brokenBy: [],
    });
  });

  it("[V2] [V4] a visit that misses an outcome on its way has no score", () => {
    const moments = [aMoment("guard", "passed"), aMoment("lobby", null)];
    expect(visitScore({ moments, onTheWay: ["guard", "lobby"] })).toEqual({
      score: null,
      complete: false,
      brokenBy: [],
    });
  });

  it("[V6] names each touchpoint that failed once, in the order met", () => {
    const failed = ["lobby", "guard", "lobby"].map((id) => aMoment(id, "failed"));
    expect(visitScore({ moments: failed, onTheWay: [] }).brokenBy).toEqual(["lobby", "guard"]);
  });

  it.each([
    { visit: null, code: "bad-number", path: "visit" },
    { visit: { onTheWay: [] }, code: "bad-number", path: "visit.moments" },
    { visit: { moments: [] }, code: "bad-number", path: "visit.onTheWay" },
    { visit: { moments: [], onTheWay: [7] }, code: "unknown-id", path: "visit.onTheWay[0]" },
    {
      visit: { moments: [{ major: true, outcome: null }], onTheWay: [] },
      code: "unknown-id",
      path: "visit.moments[0].touchpointId",
    },
    {
      visit: { moments: [{ touchpointId: "a", major: 1, outcome: null }], onTheWay: [] },
      code: "bad-number",
      path: "visit.moments[0].major",
    },
    {
      visit: { moments: [{ touchpointId: "a", major: true, outcome: "ok" }], onTheWay: [] },
      code: "bad-number",
      path: "visit.moments[0].outcome",
    },
  ])("[X2] [X11] [X12] refuses a wrong shape at $path", ({ visit, code, path }) => {
    const hostile = JSON.parse(JSON.stringify(visit));
    expect(refusalOf(() => visitScore(hostile))).toEqual({ code, path });
  });
});
