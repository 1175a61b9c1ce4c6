import "server-only";
import { type Database, database, sql } from "../db";
import { cursorOf, isBeyond } from "./check-cursor";
import {
  type CheckChoice,
  type CheckReader,
  isChosen,
  type ListedCheck,
  readChecks,
} from "./check-records";
import { listChecks } from "./list-checks";

/** Beside which check the page lies; the first page where nothing is said. */
export interface PlaceInList {
  readonly side: "older" | "newer";
  readonly cursor: string;
}

export interface PageOfChecks {
  /** Newest first. */
  readonly items: readonly ListedCheck[];
  readonly newer: string | null;
  readonly older: string | null;
}

interface Asked {
  readonly choice: CheckChoice;
  readonly place: PlaceInList | null;
  readonly limit: number;
}

async function olderPage(
  reader: CheckReader,
  { choice, place, limit }: Asked,
  on: Database,
): Promise<PageOfChecks> {
  const cursor = place?.cursor;
  const { items, nextCursor } = await listChecks(reader, { ...choice, cursor, limit }, on);
  const [first] = items;
  return { items, newer: place && first ? cursorOf(first) : null, older: nextCursor };
}

/**
 * A page of checks that can be left both ways.
 * @throws Refusal `invalid` for a place that is none
 */
export async function pageOfChecks(
  reader: CheckReader,
  asked: Asked,
  on: Database = database(),
): Promise<PageOfChecks> {
  const { choice, place, limit } = asked;
  if (place?.side !== "newer") return olderPage(reader, asked, on);
  const where = sql`${isChosen(on, reader, choice)} AND ${isBeyond(place.cursor, "newer")}`;
  const found = await readChecks(on, { where, order: "oldest", limit: limit + 1 });
  // The newest page is a full one, whatever came in meanwhile.
  if (found.length <= limit) return olderPage(reader, { ...asked, place: null }, on);
  const items = found.slice(0, limit).reverse();
  const [first, last] = [items[0], items.at(-1)];
  return { items, newer: first ? cursorOf(first) : null, older: last ? cursorOf(last) : null };
}
