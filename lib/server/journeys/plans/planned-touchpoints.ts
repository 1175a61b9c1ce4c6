import "server-only";
import { type Engine, isOneOf, run, sql, type Work } from "../../db";

/**
 * A touchpoint that is only planned was set aside before there was anything: nobody can check it, and it is offered to
 * no journey. Taking it into a path as it is brings it to life.
 */
export const SINCE_EVER = new Date(0);

/** Which of these exist in plans alone. */
export function* plannedAmong(
  engine: Engine,
  centreId: string,
  touchpointIds: readonly string[],
): Work<ReadonlySet<string>> {
  if (touchpointIds.length === 0) return new Set();
  const rows = yield* run<{ id: string }>(
    sql`SELECT "id" FROM "Touchpoint" WHERE "centreId" = ${centreId}
      AND ${isOneOf(engine, sql`"id"`, touchpointIds)} AND "archivedAt" = ${SINCE_EVER}`,
  );
  return new Set(rows.map(({ id }) => id));
}

export function* setAside(
  engine: Engine,
  centreId: string,
  touchpointIds: readonly string[],
): Work<void> {
  if (touchpointIds.length === 0) return;
  yield* run(
    sql`UPDATE "Touchpoint" SET "archivedAt" = ${SINCE_EVER}
      WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, touchpointIds)}`,
  );
}
