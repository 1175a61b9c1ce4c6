import "server-only";
import { dayOf } from "@/lib/format/day-of";
import { type Database, database, insertRows, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import { plannedAmong } from "../journeys/plans/planned-touchpoints";
import type { Viewer } from "../viewer";

type Reporter = Pick<Viewer, "scope" | "userId" | "timeZone">;

/** A critical incident as it is told (현장 기록). */
export interface IncidentItem {
  readonly id: string;
  readonly touchpointId: string | null;
  readonly journeyId: string | null;
  readonly occurredAt: Date;
  readonly guideline: "recovery" | "adaptability" | "spontaneity" | "coping";
  readonly satisfied: boolean;
  readonly side: "visitor" | "staff";
  /** Proven free of personal numbers by whoever read it. */
  readonly text: string;
  readonly response: string | null;
}

interface RecordedIncident {
  readonly id: string;
  readonly status: "created" | "duplicate";
}

const COLUMNS = [
  "centreId",
  "id",
  "touchpointId",
  "journeyId",
  "occurredAt",
  "receivedAt",
  "day",
  "guideline",
  "satisfied",
  "side",
  "text",
  "response",
  "reporterId",
] as const;

interface Recording {
  readonly on: Database;
  readonly reporter: Reporter;
  readonly now: Date;
}

/** Nothing happens yet at a place that stands only in plans. */
function* requireStanding({ on, reporter }: Recording, touchpointId: string): Work<void> {
  const planned = yield* plannedAmong(on.engine, reporter.scope, [touchpointId]);
  if (planned.size > 0) throw new Refusal("only-planned", { path: "touchpointId" });
}

/** A foreign id is as unknown as one that nobody has. */
function* requirePlaces(doing: Recording, item: IncidentItem): Work<void> {
  const { reporter } = doing;
  const { touchpointId, journeyId } = item;
  const [found] = yield* run<{ touchpoints: number; journeys: number }>(
    sql`SELECT
        (SELECT COUNT(*) FROM "Touchpoint" WHERE "centreId" = ${reporter.scope} AND "id" = ${touchpointId ?? ""}) AS "touchpoints",
        (SELECT COUNT(*) FROM "Journey" WHERE "centreId" = ${reporter.scope} AND "id" = ${journeyId ?? ""}
          AND "deletedAt" IS NULL) AS "journeys"`,
  );
  if (touchpointId !== null && Number(found?.touchpoints) === 0)
    throw new Refusal("unknown-id", { path: "touchpointId" });
  if (touchpointId !== null) yield* requireStanding(doing, touchpointId);
  if (journeyId !== null && Number(found?.journeys) === 0)
    throw new Refusal("unknown-id", { path: "journeyId" });
}

interface Kept extends Record<string, unknown> {
  readonly occurredAt: string | Date;
  readonly text: string;
}

function* requireSame({ reporter }: Recording, item: IncidentItem): Work<void> {
  const [kept] = yield* run<Kept>(
    sql`SELECT "occurredAt", "text" FROM "Incident"
      WHERE "centreId" = ${reporter.scope} AND "id" = ${item.id}`,
  );
  const isSame =
    kept?.text === item.text && new Date(kept.occurredAt).getTime() === item.occurredAt.getTime();
  if (!isSame) throw new Refusal("id-conflict", { path: "id" });
}

function* recording(doing: Recording, item: IncidentItem): Work<RecordedIncident> {
  const { on, reporter, now } = doing;
  const { scope: centreId, userId: reporterId, timeZone } = reporter;
  yield* requirePlaces(doing, item);
  const day = dayOf(item.occurredAt, timeZone);
  const rows = [{ ...item, centreId, receivedAt: now, day, reporterId }];
  const ending = sql`ON CONFLICT ("centreId", "id") DO NOTHING RETURNING "id"`;
  const created = yield* run(
    insertRows(on.engine, { into: "Incident", columns: COLUMNS, rows, ending }),
  );
  if (created.length > 0) return { id: item.id, status: "created" };
  yield* requireSame(doing, item);
  return { id: item.id, status: "duplicate" };
}

/**
 * Records an incident. Sent again, it changes nothing.
 * @throws Refusal `unknown-id` (touchpoint or journey), `only-planned`, `id-conflict`
 */
export function recordIncident(
  reporter: Reporter,
  item: IncidentItem,
  { now, on = database() }: { readonly now: Date; readonly on?: Database },
): Promise<RecordedIncident> {
  return on.write(() => recording({ on, reporter, now }, item));
}
