import "server-only";
import { run, sql, type Work } from "../db";

/** A day as it stands in every time zone's calendar no earlier than here: nothing goes before its last day is over. */
const dayBefore = (now: Date): string =>
  new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10);

/** Whatever was to be kept until a day that is over, in every centre. */
export function* removeExpiredImages(now: Date): Work<void> {
  const expired = yield* run<{ centreId: string; id: string }>(
    sql`SELECT "centreId", "id" FROM "Attachment" WHERE "expiresOn" < ${dayBefore(now)}`,
  );
  for (const { centreId, id } of expired) yield* removeImage(centreId, id);
}

export function* removeImage(centreId: string, id: string): Work<void> {
  yield* run(sql`DELETE FROM "AttachmentContent" WHERE "centreId" = ${centreId} AND "id" = ${id}`);
  yield* run(sql`DELETE FROM "Attachment" WHERE "centreId" = ${centreId} AND "id" = ${id}`);
}
