import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POST as COMPARE } from "@/app/api/v1/score/compare/route";
import { POST as SCORE } from "@/app/api/v1/score/route";
import { aScoreRequest, post } from "../support/score-requests";

const HOSTILE = [
  "",
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "toString",
  "900101-1234567",
  "9 0 0 1 0 1 - 1 2 3 4 5 6 7",
  "NaN",
  "-0",
  "1e999",
  '\'; DROP TABLE "Check"; --',
  "../../etc/passwd",
  "\u202e가\u200b나",
  "a".repeat(5_000),
  "{{7*7}}",
  "<script>alert(1)</script>",
] as const;

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE),
  fc.constantFrom<unknown>(null, true, -1, 0.5, 1e308, 2 ** 31, 2 ** 53, -0, 5e-324, [], {}),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Ways to the fields of a value, so that any of them can be put out of shape. */
function waysIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

/** A valid request in which some fields are replaced, or gain a neighbour, at random. */
function mutated(valid: object): fc.Arbitrary<unknown> {
  const mutation = fc.record({
    way: fc.constantFrom(...waysIn(valid)),
    name: fc.option(fc.constantFrom(...HOSTILE, "weight", "factors", "entries"), { nil: null }),
    by: hostileValue,
  });
  return fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) =>
    mutations.reduce<unknown>((value, { way, name, by }) => {
      const place = name === null ? way : [...way, name];
      try {
        return replaced(value, place, by);
      } catch {
        return value;
      }
    }, valid),
  );
}

const score = aScoreRequest();
const comparison = {
  asIs: score.journey,
  toBe: score.journey,
  tallies: score.tallies,
  assumed: {},
};

const brokenText = fc
  .tuple(
    fc.constantFrom(JSON.stringify(score), JSON.stringify(comparison)),
    fc.nat(),
    fc.string({ unit: "binary" }),
  )
  .map(([text, at, noise]) => {
    const cut = at % text.length;
    return `${text.slice(0, cut)}${noise}${text.slice(cut + 1)}`;
  });

const body = fc.oneof(
  { arbitrary: mutated(score), weight: 3 },
  { arbitrary: mutated(comparison), weight: 3 },
  { arbitrary: fc.jsonValue({ maxDepth: 6 }), weight: 1 },
  { arbitrary: brokenText, weight: 2 },
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
