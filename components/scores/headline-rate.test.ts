import { describe, expect, it } from "vitest";
import { type Journey, observedRate, scoreJourney } from "@/lib/scoring";
import { ratesOf } from "./headline-rate";

const JOURNEY: Journey = {
  touchpoints: ["a", "b"].map((id) => ({ id, name: id, major: true, routine: true })),
  links: [{ from: "a", to: "b" }],
};
const TALLIES = { a: { passed: 50, failed: 10 }, b: { passed: 50, failed: 10 } };

const visits = (hundred: number, zero: number) =>
  observedRate([
    ...Array.from({ length: hundred }, () => ({ score: 100 as const, complete: true })),
    ...Array.from({ length: zero }, () => ({ score: 0 as const, complete: true })),
  ]);

describe("the headline rate", () => {
  const score = scoreJourney(JOURNEY, TALLIES);

  it("is the estimate up to eleven complete visits, and what was observed from twelve on", () => {
    expect(ratesOf({ score, observed: null }).headline).toBe("estimate");
    expect(ratesOf({ score, observed: visits(8, 3) }).headline).toBe("estimate");
    expect(ratesOf({ score, observed: visits(8, 4) }).headline).toBe("observed");
  });

  it("is nothing where nothing was checked", () => {
    const empty = scoreJourney(JOURNEY, {});
    expect(ratesOf({ score: empty, observed: null })).toEqual({
      observed: null,
      estimate: null,
      headline: null,
      comeTogether: false,
    });
  });

  it("tells when failures come together on the same visits", () => {
    expect(ratesOf({ score, observed: visits(42, 18) }).comeTogether).toBe(false);
    expect(ratesOf({ score, observed: visits(58, 2) }).comeTogether).toBe(true);
  });
});
