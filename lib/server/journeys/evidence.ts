import "server-only";
import { type Engine, isOneOf, run, sql, type Work } from "../db";
import { holdForDeletion } from "./hold-places";

interface Found {
  readonly [column: string]: unknown;
  readonly id: string;
}

const idsOf = (rows: readonly Found[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

/** Which of these factors a check has answered, or an action is about. It stays true until the transaction ends. */
export function* factorsWithEvidence(
  engine: Engine,
  centreId: string,
  factorIds: readonly string[],
): Work<ReadonlySet<string>> {
  if (factorIds.length === 0) return new Set();
  const which = sql`t."id" IN (SELECT f."touchpointId" FROM "Factor" f
    WHERE f."centreId" = t."centreId" AND ${isOneOf(engine, sql`f."id"`, factorIds)})`;
  yield* holdForDeletion(engine, { centreId, which });
  const rows = yield* run<Found>(
    sql`SELECT f."id" FROM "Factor" f
      WHERE f."centreId" = ${centreId} AND ${isOneOf(engine, sql`f."id"`, factorIds)} AND (
        EXISTS (SELECT 1 FROM "FactorTally" e WHERE e."centreId" = f."centreId"
          AND e."touchpointId" = f."touchpointId" AND e."factorId" = f."id")
        OR EXISTS (SELECT 1 FROM "Action" e WHERE e."centreId" = f."centreId" AND e."factorId" = f."id"))`,
  );
  return idsOf(rows);
}

const OF_THE_TOUCHPOINT = sql`e."centreId" = t."centreId" AND e."touchpointId" = t."id"`;

/** Which of these touchpoints something was recorded at. It stays true until the transaction ends. */
export function* touchpointsWithEvidence(
  engine: Engine,
  centreId: string,
  touchpointIds: readonly string[],
): Work<ReadonlySet<string>> {
  if (touchpointIds.length === 0) return new Set();
  const which = isOneOf(engine, sql`t."id"`, touchpointIds);
  yield* holdForDeletion(engine, { centreId, which });
  const rows = yield* run<Found>(
    sql`SELECT t."id" FROM "Touchpoint" t
      WHERE t."centreId" = ${centreId} AND ${isOneOf(engine, sql`t."id"`, touchpointIds)} AND (
        EXISTS (SELECT 1 FROM "Check" e WHERE ${OF_THE_TOUCHPOINT})
        OR EXISTS (SELECT 1 FROM "MomentTally" e WHERE ${OF_THE_TOUCHPOINT})
        OR EXISTS (SELECT 1 FROM "FactorTally" e WHERE ${OF_THE_TOUCHPOINT})
        OR EXISTS (SELECT 1 FROM "Incident" e WHERE ${OF_THE_TOUCHPOINT})
        OR EXISTS (SELECT 1 FROM "Feedback" e WHERE ${OF_THE_TOUCHPOINT})
        OR EXISTS (SELECT 1 FROM "Action" e WHERE ${OF_THE_TOUCHPOINT}))`,
  );
  return idsOf(rows);
}

export interface UseElsewhere {
  /** On another plan of a journey that stands. */
  readonly live: ReadonlySet<string>;
  /** On any other plan, deleted ones and those of deleted journeys too, which may be restored. */
  readonly any: ReadonlySet<string>;
}

/** Which of these touchpoints other plans pass through, or are planned from. */
export function* usedElsewhere(
  engine: Engine,
  { centreId, planId }: { readonly centreId: string; readonly planId: string },
  touchpointIds: readonly string[],
): Work<UseElsewhere> {
  if (touchpointIds.length === 0) return { live: new Set(), any: new Set() };
  const others = (column: "touchpointId" | "sameAsId") => {
    const id = column === "touchpointId" ? sql`s."touchpointId"` : sql`s."sameAsId"`;
    return sql`SELECT ${id} AS "id", j."deletedAt" IS NULL AND p."deletedAt" IS NULL AS "isLive" FROM "Stop" s
      JOIN "Plan" p ON p."id" = s."planId" JOIN "Journey" j ON j."id" = p."journeyId"
      WHERE s."centreId" = ${centreId} AND s."planId" <> ${planId} AND ${isOneOf(engine, id, touchpointIds)}`;
  };
  const rows = yield* run<Found & { readonly isLive: unknown }>(
    sql`${others("touchpointId")} UNION ${others("sameAsId")}`,
  );
  return { live: idsOf(rows.filter(({ isLive }) => isLive)), any: idsOf(rows) };
}
