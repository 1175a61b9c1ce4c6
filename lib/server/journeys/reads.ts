import "server-only";
import { database, sql } from "../db";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";
import { readThrough } from "./read-through";
import { type StoredJourney, storedJourneys } from "./stored-journeys";

export type Reader = Pick<Viewer, "scope" | "assignedJourneyIds">;

const MOST_ATTEMPTS = 20;

/** A monitor meets only assigned journeys; any other is not there. */
const isWithin = ({ assignedJourneyIds }: Reader, journeyId: string): boolean =>
  assignedJourneyIds === null || assignedJourneyIds.includes(journeyId);

/**
 * The revision at which a journey stands.
 * @throws Refusal `not-found`
 */
export async function getRevision(reader: Reader, journeyId: string): Promise<number> {
  const [found] = await database().read<{ revision: number }>(
    sql`SELECT "revision" FROM "Journey"
      WHERE "id" = ${journeyId} AND "centreId" = ${reader.scope} AND "deletedAt" IS NULL`,
  );
  if (!found || !isWithin(reader, journeyId)) throw new Refusal("not-found");
  return found.revision;
}

/**
 * A journey with its document. Its parts are read one after the other; whatever changes one of them counts the
 * revision up, so that the same revision before and after proves that they belong together.
 * @throws Refusal `not-found`; `busy` while it never stands still
 */
export async function getJourney(reader: Reader, journeyId: string): Promise<StoredJourney> {
  const on = database();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const before = await getRevision(reader, journeyId);
    const work = storedJourneys(on.engine, reader.scope, [journeyId]);
    const [journey] = await readThrough(on, work);
    const isWhole =
      journey?.revision === before && (await getRevision(reader, journeyId)) === before;
    if (isWhole) return journey;
  }
  throw new Refusal("busy", { retryAfterSeconds: 1 });
}
