import "server-only";
import { type Engine, run, sql, type Work } from "../db";

/**
 * Until the transaction ends nobody else changes the journeys of this centre. They share touchpoints: whether one may
 * be deleted, and which journeys see it change, must stay true until it is done.
 */
export function* holdJourneys(engine: Engine, centreId: string): Work<void> {
  // SQLite has one writer at a time anyway.
  if (engine === "postgres")
    yield* run(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`journeys:${centreId}`}, 0))`);
}
