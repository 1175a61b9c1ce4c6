import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POST as COMPARE } from "@/app/api/v1/score/compare/route";
import { POST as SCORE } from "@/app/api/v1/score/route";
import { brokenText, mutated } from "../support/hostile-requests";
import { aScoreRequest, post } from "../support/score-requests";

const score = aScoreRequest();
const comparison = {
  asIs: score.journey,
  toBe: score.journey,
  tallies: score.tallies,
  assumed: {},
};

const body = fc.oneof(
  { arbitrary: mutated(score), weight: 3 },
  { arbitrary: mutated(comparison), weight: 3 },
  { arbitrary: fc.jsonValue({ maxDepth: 6 }), weight: 1 },
  { arbitrary: brokenText([score, comparison]), weight: 2 },
  { arbitrary: fc.uint8Array({ maxLength: 200 }), weight: 1 },
);

async function expectExpectedAnswer(handler: typeof SCORE, sent: unknown): Promise<number> {
  const response = await post(handler, sent);
  const type = response.headers.get("content-type") ?? "";
  const text = await response.text();
  expect(response.status).toBeLessThan(500);
  expect(type).toContain(response.status === 200 ? "application/json" : "application/problem+json");
  expect(text).not.toMatch(/node_modules|\.ts:\d| {4}at /);
  return response.status;
}

const ROUNDS = 5;
const RUNS_A_ROUND = 1_000;
const LARGEST_GROWTH_BYTES = 150 * 1_048_576;

describe("ten thousand generated inputs to the scoring group", () => {
  it("[R10] get an answer or a problem document, never a 5xx, in flat memory", async () => {
    const statuses = new Map<number, number>();
    const heap: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const property = fc.asyncProperty(body, async (sent) => {
        for (const handler of [SCORE, COMPARE]) {
          const status = await expectExpectedAnswer(handler, sent);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      });
      await fc.assert(property, { numRuns: RUNS_A_ROUND, seed: 15 + round });
      heap.push(process.memoryUsage().heapUsed);
    }
    expect([...statuses.values()].reduce((sum, times) => sum + times, 0)).toBe(10_000);
    expect([...statuses.keys()].sort()).toEqual([200, 400, 422]);
    expect((heap.at(-1) ?? 0) - (heap[0] ?? 0)).toBeLessThan(LARGEST_GROWTH_BYTES);
  });
});
