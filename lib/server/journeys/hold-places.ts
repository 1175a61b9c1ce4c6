import "server-only";
import { type Engine, isOneOf, run, type Sql, sql, type Work } from "../db";

interface Places {
  readonly centreId: string;
  /** Which touchpoints (t). */
  readonly which: Sql;
}

const places = ({ centreId, which }: Places): Sql =>
  sql`SELECT 1 AS "held" FROM "Touchpoint" t WHERE t."centreId" = ${centreId} AND ${which} ORDER BY t."id"`;

// SQLite has one writer at a time anyway: below, only PostgreSQL is asked.

/** Until the transaction ends nothing is deleted at these touchpoints: what is recorded there has its place. */
export function* holdForRecording(
  engine: Engine,
  centreId: string,
  touchpointIds: readonly string[],
): Work<void> {
  if (engine !== "postgres" || touchpointIds.length === 0) return;
  const which = isOneOf(engine, sql`t."id"`, touchpointIds);
  yield* run(sql`${places({ centreId, which })} FOR SHARE`);
}

/** Waits for what is being recorded at these touchpoints; until the transaction ends nothing more is. */
export function* holdForDeletion(engine: Engine, held: Places): Work<void> {
  if (engine === "postgres") yield* run(sql`${places(held)} FOR UPDATE`);
}
