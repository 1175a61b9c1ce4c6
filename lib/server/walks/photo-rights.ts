import "server-only";
import { can } from "@/lib/access";
import { database, sql } from "../db";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";

interface CheckRow {
  readonly [column: string]: unknown;
  readonly journeyId: string | null;
  readonly observerId: string | null;
  readonly photosAllowed: unknown;
}

/**
 * Proves that a photo of this check may be added or removed: by who recorded it, or by who may correct it.
 * @throws Refusal `not-found`, `forbidden`
 */
export async function requirePhotoRight(
  { scope, role, userId, assignedJourneyIds }: Viewer,
  checkId: string,
): Promise<{ readonly photosAllowed: boolean }> {
  const [check] = await database().read<CheckRow>(
    sql`SELECT k."journeyId", k."observerId", c."photosAllowed" FROM "Check" k
      JOIN "Centre" c ON c."id" = k."centreId" WHERE k."centreId" = ${scope} AND k."id" = ${checkId}`,
  );
  const isVisible =
    assignedJourneyIds === null || assignedJourneyIds.includes(check?.journeyId ?? "");
  if (!check || !isVisible) throw new Refusal("not-found");
  if (check.observerId !== userId && !can(role, "supersede-checks")) throw new Refusal("forbidden");
  return { photosAllowed: Boolean(check.photosAllowed) };
}
