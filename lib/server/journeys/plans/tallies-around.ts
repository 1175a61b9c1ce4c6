import "server-only";
import { addDays } from "@/lib/format/day-of";
import type { Tallies } from "@/lib/scoring";
import type { FrozenAnswer } from "../../checks/frozen-check";
import type { EvidenceWindow } from "../../checks/tallies-of";
import { database, isOneOf, type Sql, sql } from "../../db";
import type { CentreScope } from "../../viewer";

interface Answered {
  readonly [column: string]: unknown;
  readonly touchpointId: string;
  readonly outcome: "passed" | "failed" | null;
  readonly answers: string;
  readonly count: number;
}

interface Sum {
  passed: number;
  failed: number;
  readonly factors: Record<string, { passed: number; failed: number }>;
}

const OUTCOMES = { yes: "passed", no: "failed" } as const;

function addAnswers(sum: Sum, { answers, count }: Answered): void {
  for (const { factorId, answer, basic } of JSON.parse(answers) as readonly FrozenAnswer[]) {
    if (!basic) continue;
    const factor = sum.factors[factorId] ?? { passed: 0, failed: 0 };
    sum.factors[factorId] = factor;
    if (answer !== "na") factor[OUTCOMES[answer]] += count;
  }
}

function talliesOfAnswers(rows: readonly Answered[]): Tallies {
  const sums: Record<string, Sum> = {};
  for (const row of rows) {
    const sum = sums[row.touchpointId] ?? { passed: 0, failed: 0, factors: {} };
    sums[row.touchpointId] = sum;
    if (row.outcome !== null) sum[row.outcome] += row.count;
    addAnswers(sum, row);
  }
  return sums;
}

interface Asked extends EvidenceWindow {
  readonly which: Sql;
  /** Which corrections are heeded. */
  readonly corrections: Sql;
}

/** Which part of the day it is depends on the zone of the centre, by a day at most: the index goes by the instant. */
const earliest = ({ from }: EvidenceWindow): Date => new Date(`${addDays(from, -1)}T00:00:00Z`);

/** From the raw checks c, s being what supersedes one: daily tallies know no hour. */
async function talliesOfChecks(scope: CentreScope, asked: Asked): Promise<Tallies> {
  const { touchpointIds, from, to, which, corrections } = asked;
  const on = database();
  const rows = await on.read<Answered>(
    sql`SELECT c."touchpointId", c."outcome", c."answers", CAST(COUNT(*) AS INTEGER) AS "count"
      FROM "Check" c
      WHERE c."centreId" = ${scope} AND ${isOneOf(on.engine, sql`c."touchpointId"`, touchpointIds)}
        AND c."observedAt" >= ${earliest(asked)} AND c."day" BETWEEN ${from} AND ${to} AND ${which}
        AND NOT EXISTS (SELECT 1 FROM "Check" s
          WHERE s."centreId" = c."centreId" AND s."supersedesId" = c."id" AND ${corrections})
      GROUP BY c."touchpointId", c."outcome", c."answers"`,
  );
  return talliesOfAnswers(rows);
}

/** What the checks of a window of days had said up to an instant: nothing that came in later, no later correction. */
export const talliesKnownAt = (
  scope: CentreScope,
  { at, ...window }: EvidenceWindow & { readonly at: Date },
): Promise<Tallies> =>
  talliesOfChecks(scope, {
    ...window,
    which: sql`c."receivedAt" <= ${at}`,
    corrections: sql`s."receivedAt" <= ${at}`,
  });

interface DaySide {
  readonly touchpointIds: readonly string[];
  readonly day: string;
  readonly at: Date;
  readonly side: "before" | "after";
}

/** What the checks of one day say that were observed before an instant, or from it on. */
export const talliesOfDaySide = (
  scope: CentreScope,
  { touchpointIds, day, at, side }: DaySide,
): Promise<Tallies> =>
  talliesOfChecks(scope, {
    touchpointIds,
    from: day,
    to: day,
    which: side === "before" ? sql`c."observedAt" < ${at}` : sql`c."observedAt" >= ${at}`,
    corrections: sql`1 = 1`,
  });
