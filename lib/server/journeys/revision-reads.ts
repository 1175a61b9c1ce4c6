import "server-only";
import { type MapDifferences, mapDifferences } from "@/lib/journey-map/map-differences";
import { mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { type Database, database, empty, sql } from "../db";
import { Refusal } from "../errors";
import { getRevision, type Reader } from "./reads";

export interface ListedRevision {
  readonly number: number;
  readonly at: Date;
  /** Null for what was changed by the machine, or by somebody who is gone. */
  readonly author: string | null;
}

/** What a revision made otherwise of the one before. */
export interface ToldRevision extends ListedRevision {
  /** Null for the first one. */
  readonly changes: MapDifferences | null;
  /** The name of the plan that was adopted by it. */
  readonly adopted: string | null;
  /** The number of the revision that it brought back. */
  readonly restores: number | null;
}

export interface StoredRevision extends ListedRevision {
  readonly document: JourneyDocument;
}

interface RevisionRow {
  readonly [column: string]: unknown;
  readonly number: number;
  readonly at: string | Date;
  readonly author: string | null;
}

const listed = ({ number, at, author }: RevisionRow): ListedRevision => ({
  number,
  at: new Date(at),
  author,
});

interface ToldRow extends RevisionRow {
  readonly document: string;
  readonly adopted: string | null;
}

const mapOf = ({ document }: Pick<ToldRow, "document">): JourneyMap =>
  mapOfDocument(JSON.parse(document) as JourneyDocument);

/** As it was once already, though not just before. */
function restoredBy({ document }: ToldRow, [previous, ...older]: readonly ToldRow[]) {
  if (!previous || previous.document === document) return null;
  return older.find((one) => one.document === document)?.number ?? null;
}

/** Beside each the one before, which must be among the rows; all of them newest first. */
function toldRevisions(rows: readonly ToldRow[]): readonly ToldRevision[] {
  const maps = rows.map(mapOf);
  return rows.map((row, place) => {
    const [map, before] = [maps[place], maps[place + 1]];
    return {
      ...listed(row),
      changes: map && before ? mapDifferences(before, map) : null,
      adopted: row.adopted,
      restores: restoredBy(row, rows.slice(place + 1)),
    };
  });
}

interface Page {
  readonly journeyId: string;
  /** The number of the last revision of the page before. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/**
 * What a journey was, newest first.
 * @throws Refusal `not-found`
 */
export async function listRevisions(
  reader: Reader,
  { journeyId, before, limit }: Page,
  on: Database = database(),
): Promise<{ readonly items: readonly ToldRevision[]; readonly nextCursor: string | null }> {
  await getRevision(reader, journeyId);
  const isOlder = before === undefined ? empty : sql`AND r."number" < ${before}`;
  const rows = await on.read<ToldRow>(
    sql`SELECT r."number", r."at", u."name" AS "author", r."document", (
          SELECT MAX(p."name") FROM "Plan" p
            WHERE p."centreId" = r."centreId" AND p."journeyId" = r."journeyId"
              AND p."adoptedAt" = r."at") AS "adopted"
      FROM "JourneyRevision" r LEFT JOIN "User" u ON u."id" = r."authorId"
      WHERE r."centreId" = ${reader.scope} AND r."journeyId" = ${journeyId} ${isOlder}
      ORDER BY r."number" DESC LIMIT ${limit + 1}`,
  );
  const told = toldRevisions(rows).slice(0, limit);
  // Who only walks assigned journeys does not meet what is planned.
  const items =
    reader.assignedJourneyIds === null ? told : told.map((one) => ({ ...one, adopted: null }));
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? String(last.number) : null };
}

/**
 * One journey as it was.
 * @throws Refusal `not-found`
 */
export async function getStoredRevision(
  reader: Reader,
  { journeyId, number }: { readonly journeyId: string; readonly number: number },
  on: Database = database(),
): Promise<StoredRevision> {
  await getRevision(reader, journeyId);
  const [row] = await on.read<RevisionRow & { readonly document: string }>(
    sql`SELECT r."number", r."at", u."name" AS "author", r."document" FROM "JourneyRevision" r
      LEFT JOIN "User" u ON u."id" = r."authorId"
      WHERE r."centreId" = ${reader.scope} AND r."journeyId" = ${journeyId}
        AND r."number" = ${number}`,
  );
  if (!row) throw new Refusal("not-found");
  return { ...listed(row), document: JSON.parse(row.document) as JourneyDocument };
}
