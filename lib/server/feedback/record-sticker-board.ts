import "server-only";
import { dayOf } from "@/lib/format/day-of";
import type { StickerBoardItem } from "@/lib/schemas/feedback";
import { type Database, database, insertRows, isOneOf, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";

type Recorder = Pick<Viewer, "scope" | "userId" | "timeZone" | "assignedJourneyIds">;

export interface RecordedBoard {
  readonly id: string;
  readonly status: "created" | "duplicate";
}

interface Recording {
  readonly on: Database;
  readonly recorder: Recorder;
  readonly now: Date;
}

/** A monitor records at the touchpoints of assigned journeys alone; a foreign one is as unknown as nobody's. */
function* requireTouchpoint({ on, recorder }: Recording, id: string): Work<void> {
  const { scope, assignedJourneyIds } = recorder;
  const isAssigned =
    assignedJourneyIds === null
      ? sql`1 = 1`
      : sql`EXISTS (SELECT 1 FROM "Stop" s JOIN "Plan" p ON p."id" = s."planId" AND p."kind" = 'asIs'
          WHERE s."centreId" = t."centreId" AND s."touchpointId" = t."id"
          AND ${isOneOf(on.engine, sql`p."journeyId"`, assignedJourneyIds)})`;
  const [found] = yield* run(
    sql`SELECT 1 AS "found" FROM "Touchpoint" t
      WHERE t."centreId" = ${scope} AND t."id" = ${id} AND ${isAssigned}`,
  );
  if (!found) throw new Refusal("unknown-id", { path: "touchpointId" });
}

const COLUMNS = [
  "centreId",
  "id",
  "touchpointId",
  "day",
  "receivedAt",
  "recorderId",
  "counts",
] as const;

interface Kept extends Record<string, unknown> {
  readonly touchpointId: string;
  readonly day: string;
  readonly counts: string;
}

function* requireSame({ recorder }: Recording, row: Kept & { readonly id: string }): Work<void> {
  const [kept] = yield* run<Kept>(
    sql`SELECT "touchpointId", "day", "counts" FROM "StickerBoard"
      WHERE "centreId" = ${recorder.scope} AND "id" = ${row.id}`,
  );
  const isSame =
    kept?.touchpointId === row.touchpointId && kept.day === row.day && kept.counts === row.counts;
  if (!isSame) throw new Refusal("id-conflict", { path: "id" });
}

function* recording(doing: Recording, item: StickerBoardItem): Work<RecordedBoard> {
  const { on, recorder, now } = doing;
  const { id, touchpointId, day } = item;
  yield* requireTouchpoint(doing, touchpointId);
  if (day > dayOf(now, recorder.timeZone)) throw new Refusal("invalid", { path: "day" });
  const row = { id, touchpointId, day, counts: JSON.stringify(item.counts) };
  const by = { centreId: recorder.scope, receivedAt: now, recorderId: recorder.userId };
  const ending = sql`ON CONFLICT ("centreId", "id") DO NOTHING RETURNING "id"`;
  const rows = [{ ...row, ...by }];
  const created = yield* run(
    insertRows(on.engine, { into: "StickerBoard", columns: COLUMNS, rows, ending }),
  );
  if (created.length > 0) return { id, status: "created" };
  yield* requireSame(doing, row);
  return { id, status: "duplicate" };
}

/**
 * Keeps what was counted on a sticker board. Sent again, it changes nothing.
 * @throws Refusal `unknown-id` (touchpoint), `invalid` (a day to come), `id-conflict`
 */
export function recordStickerBoard(
  recorder: Recorder,
  item: StickerBoardItem,
  { now, on = database() }: { readonly now: Date; readonly on?: Database },
): Promise<RecordedBoard> {
  return on.write(() => recording({ on, recorder, now }, item));
}
