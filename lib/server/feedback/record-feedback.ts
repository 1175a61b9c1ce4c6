import "server-only";
import { dayOf } from "@/lib/format/day-of";
import type { FeedbackItem } from "@/lib/schemas/feedback";
import { maskContacts } from "@/lib/schemas/mask-contacts";
import { type Database, database, insertRows, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import { type PlaceRow, placeOfCode } from "./visited-place";

export interface RecordedFeedback {
  readonly id: string;
  readonly status: "created" | "duplicate";
  /** A telephone number or an e-mail address was blotted out before anything was kept. */
  readonly masked: boolean;
}

/** What is kept of an answer: nothing of who sent it, and from where. */
interface Kept {
  readonly [column: string]: unknown;
  readonly face: number;
  readonly comeAgain: boolean | null;
  readonly comment: string | null;
  readonly impression: string | null;
}

function keptOf({ face, comeAgain = null, comment = "", impression = {} }: FeedbackItem) {
  const { evaluation, potency, activity } = impression;
  const isSaid = [evaluation, potency, activity].some((point) => point !== undefined);
  return {
    face,
    comeAgain,
    comment: comment.trim() === "" ? null : maskContacts(comment.trim()),
    impression: isSaid ? JSON.stringify({ evaluation, potency, activity }) : null,
  };
}

const COLUMNS = [
  "centreId",
  "id",
  "touchpointId",
  "receivedAt",
  "day",
  "face",
  "comeAgain",
  "comment",
  "impression",
  "locale",
] as const;

interface Recording {
  readonly on: Database;
  readonly now: Date;
}

function* openPlace(code: string): Work<PlaceRow> {
  const [place] = yield* run<PlaceRow>(placeOfCode(code));
  if (!place) throw new Refusal("not-found");
  if (place.archivedAt !== null) throw new Refusal("archived", { path: "code" });
  return place;
}

interface Stored extends Kept {
  readonly touchpointId: string;
}

function* requireSame(place: PlaceRow, id: string, kept: Kept): Work<void> {
  const [stored] = yield* run<Stored>(
    sql`SELECT "touchpointId", "face", "comeAgain", "comment", "impression" FROM "Feedback"
      WHERE "centreId" = ${place.centreId} AND "id" = ${id}`,
  );
  const again = stored && (stored.comeAgain === null ? null : Boolean(stored.comeAgain));
  const isSame =
    stored?.touchpointId === place.touchpointId &&
    stored.face === kept.face &&
    again === kept.comeAgain &&
    stored.comment === kept.comment &&
    stored.impression === kept.impression;
  if (!isSame) throw new Refusal("id-conflict", { path: "id" });
}

function* recording({ on, now }: Recording, item: FeedbackItem): Work<RecordedFeedback> {
  const place = yield* openPlace(item.code);
  const { id, locale, comment = "" } = item;
  const kept = keptOf(item);
  const { centreId, touchpointId, timeZone } = place;
  const at = { receivedAt: now, day: dayOf(now, timeZone) };
  const rows = [{ centreId, id, touchpointId, ...at, ...kept, locale }];
  const ending = sql`ON CONFLICT ("centreId", "id") DO NOTHING RETURNING "id"`;
  const created = yield* run(
    insertRows(on.engine, { into: "Feedback", columns: COLUMNS, rows, ending }),
  );
  const masked = kept.comment !== null && kept.comment !== comment.trim();
  if (created.length > 0) return { id, status: "created", masked };
  yield* requireSame(place, id, kept);
  return { id, status: "duplicate", masked };
}

/**
 * Keeps a visitor's answer. Sent again, it changes nothing.
 * @throws Refusal `not-found` (no such code), `archived`, `id-conflict`
 */
export function recordFeedback(
  item: FeedbackItem,
  { now, on = database() }: { readonly now: Date; readonly on?: Database },
): Promise<RecordedFeedback> {
  return on.write(() => recording({ on, now }, item));
}
