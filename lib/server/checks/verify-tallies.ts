import "server-only";
import { type Database, database, type Sql, sql } from "../db";

/** One row of a tally that says other than the raw records. */
export interface TallyDifference {
  readonly [column: string]: unknown;
  readonly tally: "MomentTally" | "FactorTally" | "VisitTally";
  /** Which row: the parts of its key, joined by a space. */
  readonly key: string;
  readonly stored: string;
  readonly recomputed: string;
}

export interface Verification {
  readonly holds: boolean;
  /** The first differences, at most this many per tally. */
  readonly differences: readonly TallyDifference[];
}

const MOST = 100;

const standing = sql`NOT EXISTS (SELECT 1 FROM "Check" s
  WHERE s."centreId" = c."centreId" AND s."supersedesId" = c."id")`;

const countIf = (condition: Sql): Sql =>
  sql`CAST(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS INTEGER)`;

const shown = (...counts: readonly string[]): Sql => sql`${sql([counts.join(" || '/' || ")])}`;

const announced = sql`CASE WHEN "announced" THEN 'announced' ELSE 'unannounced' END`;

const moments = {
  tally: "MomentTally",
  stored: sql`SELECT "centreId" || ' ' || "touchpointId" || ' ' || "day" || ' ' || ${announced} AS "key",
      ${shown(`"passed"`, `"failed"`)} AS "counts"
    FROM "MomentTally" WHERE "passed" <> 0 OR "failed" <> 0`,
  raw: sql`SELECT "key", ${shown(`"passed"`, `"failed"`)} AS "counts" FROM (
      SELECT "centreId" || ' ' || "touchpointId" || ' ' || "day" || ' ' || ${announced} AS "key",
        ${countIf(sql`"outcome" = 'passed'`)} AS "passed", ${countIf(sql`"outcome" = 'failed'`)} AS "failed"
      FROM "Check" c WHERE "outcome" IS NOT NULL AND ${standing} GROUP BY 1) r`,
} as const;

/** Every answer of every standing check, from the JSON that the check keeps. */
const answersOf = {
  sqlite: {
    from: sql`"Check" c, json_each(c."answers") a`,
    factorId: sql`a.value ->> '$.factorId'`,
    answer: sql`a.value ->> '$.answer'`,
  },
  postgres: {
    from: sql`"Check" c, json_array_elements(c."answers"::json) a`,
    factorId: sql`a.value ->> 'factorId'`,
    answer: sql`a.value ->> 'answer'`,
  },
};

function factors(engine: Database["engine"]) {
  const { from, factorId, answer } = answersOf[engine];
  const counts = shown(`"yes"`, `"no"`, `"na"`);
  return {
    tally: "FactorTally",
    stored: sql`SELECT "centreId" || ' ' || "touchpointId" || ' ' || "day" || ' ' || ${announced} || ' ' || "factorId" AS "key",
        ${counts} AS "counts"
      FROM "FactorTally" WHERE "yes" <> 0 OR "no" <> 0 OR "na" <> 0`,
    raw: sql`SELECT "key", ${counts} AS "counts" FROM (
        SELECT c."centreId" || ' ' || c."touchpointId" || ' ' || c."day" || ' ' || ${announced} || ' ' || (${factorId}) AS "key",
          ${countIf(sql`${answer} = 'yes'`)} AS "yes", ${countIf(sql`${answer} = 'no'`)} AS "no",
          ${countIf(sql`${answer} = 'na'`)} AS "na"
        FROM ${from} WHERE ${standing} GROUP BY 1) r`,
  } as const;
}

const visits = {
  tally: "VisitTally",
  stored: sql`SELECT "centreId" || ' ' || "journeyId" || ' ' || "day" AS "key",
      ${shown(`"complete"`, `"hundred"`, `"zero"`)} AS "counts"
    FROM "VisitTally" WHERE "complete" <> 0 OR "hundred" <> 0 OR "zero" <> 0`,
  raw: sql`SELECT "key", ${shown(`"complete"`, `"hundred"`, `"zero"`)} AS "counts" FROM (
      SELECT "centreId" || ' ' || "journeyId" || ' ' || "day" AS "key",
        ${countIf(sql`"complete"`)} AS "complete", ${countIf(sql`"score" = 100`)} AS "hundred",
        ${countIf(sql`"score" = 0`)} AS "zero"
      FROM "Walk" GROUP BY 1) r
    WHERE "complete" <> 0 OR "hundred" <> 0 OR "zero" <> 0`,
} as const;

async function differencesOf(
  { tally, stored, raw }: { tally: TallyDifference["tally"]; stored: Sql; raw: Sql },
  on: Database,
): Promise<readonly TallyDifference[]> {
  const rows = await on.read<{ key: string; stored: string | null; recomputed: string | null }>(
    sql`SELECT "key", MAX("stored") AS "stored", MAX("recomputed") AS "recomputed" FROM (
          SELECT "key", "counts" AS "stored", NULL AS "recomputed" FROM (${stored}) t
          UNION ALL
          SELECT "key", NULL AS "stored", "counts" AS "recomputed" FROM (${raw}) w) both_sides
        GROUP BY "key" HAVING MAX("stored") IS DISTINCT FROM MAX("recomputed")
        ORDER BY "key" LIMIT ${MOST}`,
  );
  return rows.map(({ key, ...counts }) => ({
    tally,
    key,
    stored: counts.stored ?? "none",
    recomputed: counts.recomputed ?? "none",
  }));
}

/** Recomputes every daily tally, of all centres, from the raw records and reports any difference. */
export async function verifyTallies(on: Database = database()): Promise<Verification> {
  const found = [
    ...(await differencesOf(moments, on)),
    ...(await differencesOf(factors(on.engine), on)),
    ...(await differencesOf(visits, on)),
  ];
  return { holds: found.length === 0, differences: found };
}
