import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, documentIn, journeysApi } from "../support/journeys";
import { aKeyHolder } from "../support/people";

const RUNS = 200;

let api: ReturnType<typeof journeysApi>;
beforeAll(async () => {
  await freshDatabase();
  api = journeysApi((await aKeyHolder({ role: "director" })).headers);
});

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0.5, 1e308, 5e-324, 2 ** 31, 2 ** 53, [], {}, "", "*"),
  fc.constantFrom("\u0000", "\ud800", "__proto__", "900101-1234567", "'; --", "guard", "lobby"),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.jsonValue({ maxDepth: 3 }),
);

type Way = readonly (string | number)[];

function waysInto(node: unknown, way: Way = []): Way[] {
  if (typeof node !== "object" || node === null) return [way];
  const inner = Object.entries(node).flatMap(([key, child]) => waysInto(child, [...way, key]));
  return way.length === 0 ? inner : [way, ...inner];
}

/** A document with some of its fields replaced at random. */
const mutated = (valid: object) =>
  fc
    .array(fc.record({ way: fc.constantFrom(...waysInto(valid)), by: value }), { maxLength: 3 })
    .map((changes) => {
      const copy = structuredClone(valid);
      for (const { way, by } of changes) {
        const last = way.at(-1) ?? "";
        const holder = way
          .slice(0, -1)
          .reduce<unknown>(
            (node, key) => (typeof node === "object" && node ? Reflect.get(node, key) : null),
            copy,
          );
        if (typeof holder === "object" && holder) Reflect.set(holder, last, by);
      }
      return copy;
    });

const header = fc.oneof(
  fc.constantFrom('"1"', '"2"', "*", "", '"99999999999999999999"', 'W/"1"', ",,,"),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, "")),
);

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.uuid(),
  fc.constant("2026-02-31"),
);

describe("two thousand generated inputs to the journeys group", () => {
  it("[R10] get an answer or a problem document, never a 5xx, and leave a journey that can be read", async () => {
    const made = await api.create(aJourneyDocument());
    const { id } = made.body;
    const statuses = new Set<number>();
    const input = fc.record({
      fresh: mutated(aJourneyDocument()),
      own: mutated(documentIn(made)),
      tag: header,
      word: text,
    });
    const property = fc.asyncProperty(input, async ({ fresh, own, tag, word }) => {
      const query = `${encodeURIComponent(word)}&limit=${encodeURIComponent(word)}`;
      const current = (await api.get(id)).headers.get("etag") ?? "";
      const answers = [
        await api.import(fresh, "reuse=touchpoints"),
        await api.create(JSON.stringify(fresh).slice(0, -1 - (word.length % 3))),
        await api.replace(id, own, { "if-match": current }),
        await api.replace(id, own, { "if-match": tag }),
        await api.get(word, { "if-none-match": tag }),
        await api.list(`cursor=${encodeURIComponent(word)}`),
        await api.list(query),
        await api.score(id, `from=${encodeURIComponent(word)}`),
        await api.export(id, `format=${encodeURIComponent(word)}`),
        await api.remove(word, { "if-match": tag }),
      ];
      for (const { status, headers, text: said } of answers) {
        statuses.add(status);
        expect(status).toBeLessThan(500);
        if (status >= 400)
          expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
        expect(said).not.toMatch(/node_modules|\.ts:\d|SELECT |SQLITE/);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: 10 });
    expect((await api.get(id)).status).toBe(200);
    expect([...statuses].sort()).toEqual([200, 201, 400, 404, 412, 422, 428]);
  });
});
