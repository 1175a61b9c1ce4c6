import "server-only";
import { can } from "@/lib/access";
import { dayOf } from "@/lib/format/day-of";
import type { StickerBoardItem } from "@/lib/schemas/feedback";
import { type Database, database, insertRows, isOneOf, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import { SINCE_EVER } from "../journeys/plans/planned-touchpoints";
import type { Viewer } from "../viewer";

type Recorder = Pick<Viewer, "scope" | "role" | "userId" | "timeZone" | "assignedJourneyIds">;

export interface RecordedBoard {
  readonly id: string;
  readonly status: "created" | "duplicate";
}

interface Recording {
  readonly on: Database;
  readonly recorder: Recorder;
  readonly now: Date;
}

/**
 * A monitor records at the touchpoints of assigned journeys alone; a foreign one, or one that is only planned, is as
 * unknown as nobody's.
 */
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
      WHERE t."centreId" = ${scope} AND t."id" = ${id} AND ${isAssigned}
        AND (t."archivedAt" IS NULL OR t."archivedAt" <> ${SINCE_EVER})`,
  );
  if (!found) throw new Refusal("unknown-id", { path: "touchpointId" });
}

function* requireCorrectable({ recorder }: Recording, item: StickerBoardItem): Work<void> {
  const { supersedes, touchpointId } = item;
  if (!supersedes) return;
  if (!can(recorder.role, "supersede-checks")) throw new Refusal("forbidden");
  const [found] = yield* run(
    sql`SELECT 1 AS "found" FROM "StickerBoard" WHERE "centreId" = ${recorder.scope}
      AND "id" = ${supersedes.id} AND "touchpointId" = ${touchpointId}`,
  );
  if (!found) throw new Refusal("unknown-id", { path: "supersedes.id" });
}

const SAID = ["touchpointId", "day", "counts", "supersedesId", "reason"] as const;
const COLUMNS = ["centreId", "id", "receivedAt", "recorderId", ...SAID] as const;

type Said = Readonly<Record<(typeof SAID)[number], string | null>>;

const saidIn = ({ touchpointId, day, counts, supersedes }: StickerBoardItem): Said => ({
  touchpointId,
  day,
  counts: JSON.stringify(counts),
  supersedesId: supersedes?.id ?? null,
  reason: supersedes?.reason ?? null,
});

/** Nothing was taken: it was sent before, its id is another board's, or somebody else corrected first. */
function* answerToKept({ recorder }: Recording, item: StickerBoardItem): Work<RecordedBoard> {
  const { id } = item;
  const [kept] = yield* run<Said>(
    sql`SELECT "touchpointId", "day", "counts", "supersedesId", "reason" FROM "StickerBoard"
      WHERE "centreId" = ${recorder.scope} AND "id" = ${id}`,
  );
  if (!kept) throw new Refusal("already-superseded", { path: "supersedes.id" });
  const sent = saidIn(item);
  if (SAID.some((column) => kept[column] !== sent[column]))
    throw new Refusal("id-conflict", { path: "id" });
  return { id, status: "duplicate" };
}

function* recording(doing: Recording, item: StickerBoardItem): Work<RecordedBoard> {
  const { on, recorder, now } = doing;
  const { id } = item;
  yield* requireTouchpoint(doing, item.touchpointId);
  yield* requireCorrectable(doing, item);
  if (item.day > dayOf(now, recorder.timeZone)) throw new Refusal("invalid", { path: "day" });
  const by = { centreId: recorder.scope, receivedAt: now, recorderId: recorder.userId };
  const rows = [{ ...saidIn(item), ...by, id }];
  const ending = sql`ON CONFLICT DO NOTHING RETURNING "id"`;
  const created = yield* run(
    insertRows(on.engine, { into: "StickerBoard", columns: COLUMNS, rows, ending }),
  );
  return created.length > 0 ? { id, status: "created" } : yield* answerToKept(doing, item);
}

/**
 * Keeps what was counted on a sticker board, or a correction of it: one without stickers takes it back. Sent again, it
 * changes nothing.
 * @throws Refusal `unknown-id` (touchpoint, or board to correct), `invalid` (a day to come), `id-conflict`,
 * `already-superseded`, `forbidden` (a monitor corrects nothing)
 */
export function recordStickerBoard(
  recorder: Recorder,
  item: StickerBoardItem,
  { now, on = database() }: { readonly now: Date; readonly on?: Database },
): Promise<RecordedBoard> {
  return on.write(() => recording({ on, recorder, now }, item));
}
