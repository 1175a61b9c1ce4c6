import "server-only";
import { type Database, database, empty, sql } from "../db";
import { cursorOf, isBeyond } from "./check-cursor";
import {
  type CheckChoice,
  type CheckReader,
  isChosen,
  type ListedCheck,
  readChecks,
} from "./check-records";

export interface CheckFilter extends CheckChoice {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The centre's checks, newest observation first; superseded ones too, with what superseded them. */
export async function listChecks(
  reader: CheckReader,
  { cursor, limit, ...choice }: CheckFilter,
  on: Database = database(),
): Promise<{ readonly items: readonly ListedCheck[]; readonly nextCursor: string | null }> {
  const after = cursor === undefined ? empty : sql` AND ${isBeyond(cursor, "older")}`;
  const where = sql`${isChosen(on, reader, choice)}${after}`;
  const found = await readChecks(on, { where, order: "newest", limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? cursorOf(last) : null };
}
