/** Fills a centre's past with so many checks, spread over ten years up to a month ago, and their tallies. */
import Sqlite from "better-sqlite3";

const DAYS = 3_650;
const LATEST_DAYS_AGO = 31;

const [file, checks] = process.argv.slice(2);
const connection = new Sqlite(file);
connection.pragma("journal_mode = WAL");
connection.pragma("synchronous = OFF");
connection.pragma("cache_size = -400000");

const touchpoints = connection
  .prepare(`SELECT t."id", t."centreId" FROM "Touchpoint" t ORDER BY t."id"`)
  .all();
const factors = connection.prepare(`SELECT "id", "touchpointId", "centreId" FROM "Factor"`).all();
const perDay = Math.max(1, Math.round(Number(checks) / DAYS / touchpoints.length));
const days = Math.min(DAYS, Math.round(Number(checks) / perDay / touchpoints.length));
const startOfToday = new Date(new Date().toISOString().slice(0, 10)).getTime();

const check =
  connection.prepare(`INSERT INTO "Check" ("centreId", "id", "touchpointId", "observedAt", "receivedAt",
    "clockOff", "day", "announced", "outcome", "answers", "contentHash")
  SELECT @centreId, printf('%012x-7000-8000-%012x', @time + number, @place * 10000000 + @ago * 1000 + number),
    @touchpointId, @at, @at, 0, @day, 1, CASE WHEN number % 7 = 0 THEN 'failed' ELSE 'passed' END, '[]', 'none'
  FROM (WITH RECURSIVE n(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < @perDay) SELECT number FROM n)`);
const moment = connection.prepare(
  `INSERT INTO "MomentTally" VALUES (@centreId, @touchpointId, @day, 1, @passed, @failed) ON CONFLICT DO NOTHING`,
);
const tally = connection.prepare(
  `INSERT INTO "FactorTally" VALUES (@centreId, @touchpointId, @day, 1, @id, @perDay, 0, 0) ON CONFLICT DO NOTHING`,
);

const failed = Math.floor(perDay / 7);
const oneDay = connection.transaction((ago) => {
  const time = startOfToday - ago * 86_400_000;
  const at = new Date(time).toISOString();
  const day = at.slice(0, 10);
  for (const [place, { id: touchpointId, centreId }] of touchpoints.entries()) {
    const row = { centreId, touchpointId, day, perDay, at, time, place, ago };
    check.run(row);
    moment.run({ centreId, touchpointId, day, passed: perDay - failed, failed });
  }
  for (const { id, touchpointId, centreId } of factors)
    tally.run({ centreId, touchpointId, day, id, perDay });
});
for (let ago = LATEST_DAYS_AGO + days; ago > LATEST_DAYS_AGO; ago -= 1) oneDay(ago);
connection.pragma("wal_checkpoint(TRUNCATE)");
const [{ count }] = connection.prepare(`SELECT count(*) AS "count" FROM "Check"`).all();
process.stdout.write(`${count}\n`);
