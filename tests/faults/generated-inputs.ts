import { readFileSync } from "node:fs";
import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { openDatabase, replaceDatabase } from "@/lib/server/db";
import { brokenText, mutated } from "../support/hostile-requests";
import { aJourneyDocument } from "../support/journeys";
import { aScoreRequest } from "../support/score-requests";
import { aCheckBody, aPlace, type Place } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { ServerProcess } from "./server-process";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

type Group = fc.Arbitrary<Sent>;

const bodies = (valid: readonly object[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    ...valid.map((request) => ({ arbitrary: mutated(request), weight: 3 })),
    { arbitrary: brokenText(valid), weight: 2 },
    { arbitrary: fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<unknown>, weight: 1 },
  );

const to = (method: string, path: string, body: fc.Arbitrary<unknown>): Group =>
  body.map((generated) => ({ method, path, body: generated }));

const queries = (path: string, names: readonly string[]): Group =>
  fc
    .array(fc.tuple(fc.constantFrom(...names, "unknown"), fc.string({ unit: "grapheme" })))
    .map((pairs) => ({ method: "GET", path: `${path}?${new URLSearchParams(pairs)}` }));

function groupsOf(place: Place): Readonly<Record<string, Group>> {
  const score = aScoreRequest();
  const comparison = {
    asIs: score.journey,
    toBe: score.journey,
    tallies: score.tallies,
    assumed: {},
  };
  const document = aJourneyDocument();
  const check = aCheckBody(place, 1);
  const { announced, ...walked } = check;
  const way = [place.gate.id];
  const walk = {
    id: uuid(),
    journeyId: uuid(),
    startedAt: check.observedAt,
    announced,
    way,
    checks: [walked],
  };
  const id = fc.oneof(fc.uuid(), fc.constantFrom("..", "%2e%2e", "%2F", "a".repeat(3_000), "'"));
  return {
    score: fc.oneof(
      to("POST", "/api/v1/score", bodies([score])),
      to("POST", "/api/v1/score/compare", bodies([comparison])),
    ),
    checks: fc.oneof(
      to("POST", "/api/v1/checks", bodies([{ items: [check] }, { items: [check, check] }])),
      queries("/api/v1/checks", ["from", "to", "cursor", "limit", "outcome", "touchpointId"]),
    ),
    walks: to("POST", "/api/v1/walks", bodies([walk])),
    journeys: fc.oneof(
      to("POST", "/api/v1/journeys", bodies([document])),
      to("POST", "/api/v1/journeys/import", bodies([document])),
      queries("/api/v1/journeys", ["cursor", "limit"]),
      fc
        .tuple(fc.constantFrom("GET", "PUT", "DELETE", "PATCH"), id, bodies([document]))
        .map(([method, which, body]) => ({ method, path: `/api/v1/journeys/${which}`, body })),
    ),
    session: to("POST", "/api/v1/session", bodies([{ username: "nobody", password: "wrong" }])),
  };
}

/** Every request comes from another address, as if from many people: limits are not what is tried here. */
const headersOf = (key: string, index: number) => ({
  authorization: `Bearer ${key}`,
  "content-type": "application/json",
  "if-match": '"1"',
  "x-forwarded-for": `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`,
});

const residentBytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;

async function answerTo(url: string, key: string, { sent, index }: { sent: Sent; index: number }) {
  const { method, path, body } = sent;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const init = method === "GET" ? {} : { body: text ?? "" };
  return fetch(url + path, { method, headers: headersOf(key, index), ...init });
}

async function sendAll(
  requests: readonly Sent[],
  { server, key, wrongs }: { server: ServerProcess; key: string; wrongs: Wrongs },
): Promise<void> {
  const waiting = requests.entries();
  const sender = async () => {
    for (const [index, sent] of waiting) {
      const answer = await answerTo(server.url, key, { sent, index });
      const text = await answer.text();
      if (answer.status >= 500) wrongs.note(`${answer.status} to ${JSON.stringify(sent)}`);
      if (/node_modules|\.ts:\d|SQLITE|SELECT /.test(text)) wrongs.note(`insides in ${text}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, sender));
}

/** R10: generated inputs to each group of the API; no 5xx, no crash, flat memory, tallies equal to the checks. */
export const generatedInputs: Fault = async ({ quick }) => {
  const runs = quick ? 300 : 10_000;
  const wrongs = new Wrongs();
  const place = await aPlace();
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir, TRUST_PROXY: "1" });
  await server.start();
  const groups = Object.entries(groupsOf(place));
  const sendTo = (group: Group, count: number, seed: number) =>
    sendAll(fc.sample(group, { numRuns: count, seed }), { server, key: place.key, wrongs });
  for (const [, group] of groups) await sendTo(group, Math.min(runs, 2_000), 1);
  const before = residentBytes(server.pid);
  for (const [, group] of groups) await sendTo(group, runs, 2);
  const grown = (residentBytes(server.pid) - before) / 2 ** 20;
  if (grown > 150) wrongs.note(`memory grew by ${Math.round(grown)} MB`);
  if (!(await server.isHealthy())) wrongs.note("not healthy afterwards");
  await server.end("SIGTERM");
  await replaceDatabase(openDatabase({ dataDir: place.dataDir }));
  wrongs.note("tallies that differ", (await verifyTallies()).differences.length);
  place.remove();
  const names = groups.map(([name]) => name).join(", ");
  const tried = `${runs} inputs to each of ${names}; memory ${Math.round(grown)} MB more`;
  return wrongs.figure("faults.R10", { bar: "no 5xx, no crash, memory flat", tried });
};
