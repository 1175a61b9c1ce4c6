/** The ceiling: node:http and one connection, doing the same durable batch with nothing proven and nothing checked. */
import { createServer } from "node:http";
import Sqlite from "better-sqlite3";

const connection = new Sqlite(process.env.FILE);
connection.pragma("journal_mode = WAL");
connection.pragma("synchronous = FULL");
const [centreId] = connection.prepare(`SELECT "id" FROM "Centre"`).pluck().all();
const insert =
  connection.prepare(`INSERT INTO "Check" ("centreId", "id", "touchpointId", "observedAt", "receivedAt",
    "clockOff", "day", "announced", "outcome", "answers", "contentHash")
  SELECT ?, value ->> 'id', value ->> 'touchpointId', value ->> 'observedAt', ?, 0, substr(value ->> 'observedAt', 1, 10),
    value ->> 'announced', 'passed', value ->> 'results', 'none' FROM json_each(?) WHERE true
  ON CONFLICT DO NOTHING RETURNING "id"`);
const tally = connection.prepare(`INSERT INTO "MomentTally" VALUES (?, ?, ?, 1, ?, 0)
  ON CONFLICT DO UPDATE SET "passed" = "passed" + excluded."passed"`);
const factor = connection.prepare(`INSERT INTO "FactorTally" VALUES (?, ?, ?, 1, ?, ?, 0, 0)
  ON CONFLICT DO UPDATE SET "yes" = "yes" + excluded."yes"`);

const record = connection.transaction((items) => {
  const created = insert.all(centreId, new Date().toISOString(), JSON.stringify(items));
  const counts = new Map();
  for (const { touchpointId, observedAt } of items) {
    const key = `${touchpointId} ${observedAt.slice(0, 10)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    const [touchpointId, day] = key.split(" ");
    tally.run(centreId, touchpointId, day, count);
    for (const { factorId } of items[0].results)
      factor.run(centreId, touchpointId, day, factorId, count);
  }
  return created;
}).immediate;

createServer((request, response) => {
  if (request.method !== "POST") return response.end();
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const results = record(JSON.parse(Buffer.concat(chunks)).items);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ results: results.map(({ id }) => ({ id, status: "created" })) }));
  });
}).listen(process.env.PORT, "127.0.0.1");
