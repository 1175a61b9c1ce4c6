import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { POST as COMPARE } from "@/app/api/v1/score/compare/route";
import * as scoreRoute from "@/app/api/v1/score/route";
import type { JourneyComparison, JourneyScore } from "@/lib/scoring";
import { aScoreRequest, freshAddress, post, problemOf } from "../support/score-requests";

const { POST } = scoreRoute;

interface Case {
  readonly journey: unknown;
  readonly tallies: unknown;
  readonly expected: {
    readonly failureFree: number;
    readonly interval: readonly [number, number];
    readonly weakest: string;
    readonly missed: Readonly<Record<string, number>>;
    readonly probabilityWeakest: Readonly<Record<string, number>>;
  };
}

function readCase(name: string): unknown {
  return JSON.parse(readFileSync(`lib/scoring/cases/${name}.json`, "utf8"));
}

const published = readCase("published") as { readonly foundingStory: Case };
const CASES: readonly (readonly [string, Case])[] = [
  ["the founding story", published.foundingStory],
  ["Daegu's telephones of 1998", readCase("daegu-1998-telephone") as Case],
  ["Jeonnam's senior centres of 2018", readCase("jeonnam-2018-senior-centres") as Case],
];

describe("POST /api/v1/score", () => {
  it.each(CASES)("gives the published figures of %s", async (_, { journey, tallies, expected }) => {
    const response = await post(POST, { journey, tallies });
    const score = (await response.json()) as JourneyScore;
    expect(response.status).toBe(200);
    expect(score.verdict).toBe("zero");
    expect(score.score).toBe(0);
    expect(score.failureFree).toBeCloseTo(expected.failureFree, 9);
    expect(score.interval?.[0]).toBeCloseTo(expected.interval[0], 7);
    expect(score.interval?.[1]).toBeCloseTo(expected.interval[1], 7);
    expect(score.weakest?.id).toBe(expected.weakest);
    for (const link of score.links) {
      expect(link.missed).toBeCloseTo(expected.missed[link.id] ?? -1, 9);
      expect(link.probabilityWeakest).toBeCloseTo(expected.probabilityWeakest[link.id] ?? -1, 4);
    }
  });

  it("names the guard as the weakest link of the founding story, with its interval", async () => {
    const { journey, tallies } = published.foundingStory;
    const response = await post(POST, { journey, tallies });
    expect(await response.json()).toMatchObject({
      verdict: "zero",
      score: 0,
      weakest: {
        id: "guard",
        passed: 52,
        failed: 8,
        interval: [expect.any(Number), expect.any(Number)],
      },
    });
  });

  it("leaves the probabilities out when asked", async () => {
    const request = { ...aScoreRequest(), options: { probability: false } };
    const score = (await (await post(POST, request)).json()) as JourneyScore;
    expect(score.links.map(({ probabilityWeakest }) => probabilityWeakest)).toEqual([null, null]);
  });

  it("carries no-store and nosniff on answers and refusals alike", async () => {
    for (const response of [await post(POST, aScoreRequest()), await post(POST, 7)]) {
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("answers 405 with Allow to other methods", async () => {
    const request = new Request("http://localhost/api/v1/score");
    const response = await scoreRoute.GET(request);
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
    expect(await problemOf(response)).toMatchObject({ status: 405, code: "method-not-allowed" });
    expect((await scoreRoute.OPTIONS(request)).status).toBe(204);
  });

  it("refuses unknown query parameters", async () => {
    const response = await post(POST, aScoreRequest(), { query: "?probability=false" });
    expect(await problemOf(response)).toMatchObject({
      status: 422,
      code: "invalid",
      path: "probability",
      errors: [{ path: "probability", code: "unknown-field" }],
    });
  });

  it("answers 429 with Retry-After to an address that asks too much, and to no other", async () => {
    const address = freshAddress();
    const touchpoints = Array.from({ length: 500 }, (_, index) => ({
      ...aScoreRequest().journey.touchpoints[0],
      id: `t${index}`,
    }));
    const heavy = { journey: { touchpoints, links: [] }, tallies: {} };
    let refused: Response | null = null;
    for (let round = 0; round < 80 && refused === null; round += 1) {
      const response = await post(POST, heavy, { address });
      if (response.status !== 200) refused = response;
    }
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused && (await problemOf(refused))).toMatchObject({ code: "too-many-requests" });
    expect((await post(POST, heavy, { address: freshAddress() })).status).toBe(200);
  });
});

describe("POST /api/v1/score/compare", () => {
  it("predicts what a counselling corner changes before it is built", async () => {
    const { journey, tallies } = published.foundingStory;
    const asIs = journey as { touchpoints: object[]; links: object[] };
    const corner = {
      id: "corner",
      name: "상담 코너",
      major: true,
      routine: true,
      greets: true,
      durationSeconds: 60,
    };
    const toBe = {
      touchpoints: [...asIs.touchpoints.slice(0, 1), corner],
      links: [{ from: "guard", to: "corner" }],
    };
    const response = await post(COMPARE, { asIs, toBe, tallies, assumed: { corner: 0.95 } });
    const comparison = (await response.json()) as JourneyComparison;
    expect(response.status).toBe(200);
    expect(comparison.added).toContain("corner");
    expect(comparison.difference.welcomedShare).toBe(1);
    expect(comparison.toBe.failureFree).toBeCloseTo((52 / 60) * 0.95, 12);
  });

  it("names the journey in which something is wrong", async () => {
    const { journey, tallies } = aScoreRequest();
    const toBe = { ...journey, links: [...journey.links, { from: "lobby", to: "guard" }] };
    const response = await post(COMPARE, { asIs: journey, toBe, tallies, assumed: {} });
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: 422, code: "cycle" });
    expect(problem.path).toMatch(/^toBe\.links\[\d\]/);
  });

  it("refuses a pass rate above 1", async () => {
    const { journey, tallies } = aScoreRequest();
    const body = { asIs: journey, toBe: journey, tallies, assumed: { guard: 95 } };
    expect(await problemOf(await post(COMPARE, body))).toMatchObject({
      status: 422,
      code: "bad-rate",
      path: "assumed.guard",
    });
  });
});
