import "server-only";
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
): Promise<{ readonly items: readonly ListedRevision[]; readonly nextCursor: string | null }> {
  await getRevision(reader, journeyId);
  const isOlder = before === undefined ? empty : sql`AND r."number" < ${before}`;
  const rows = await on.read<RevisionRow>(
    sql`SELECT r."number", r."at", u."name" AS "author" FROM "JourneyRevision" r
      LEFT JOIN "User" u ON u."id" = r."authorId"
      WHERE r."centreId" = ${reader.scope} AND r."journeyId" = ${journeyId} ${isOlder}
      ORDER BY r."number" DESC LIMIT ${limit + 1}`,
  );
  const items = rows.slice(0, limit).map(listed);
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
