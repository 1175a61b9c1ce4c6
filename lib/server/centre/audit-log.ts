import "server-only";
import type { AuditDetail } from "../audit";
import { database, isOneOf, sql } from "../db";
import { type TimeColumn, timeOf } from "../people/column-values";
import type { CentreScope } from "../viewer";

export interface LoggedEvent {
  readonly number: number;
  readonly at: Date;
  /** For example "membership.disable". */
  readonly action: string;
  /** Whose doing it was; null for the administrator at the machine and for nobody known. */
  readonly actor: { readonly id: string; readonly name: string } | null;
  /** The id of what it was done to. */
  readonly subject: string | null;
  /** Whom it was done to, or what it is called, where that is known. */
  readonly subjectName: string | null;
  readonly detail: AuditDetail;
  readonly hash: string;
}

export interface LogPage {
  readonly items: readonly LoggedEvent[];
  readonly nextCursor: string | null;
}

interface EntryRow extends Record<string, unknown> {
  readonly number: number;
  readonly at: TimeColumn;
  readonly action: string;
  readonly actorId: string | null;
  readonly subject: string | null;
  readonly detail: string;
  readonly hash: string;
}

interface Paging {
  /** The number of the entry at which the page before ended. */
  readonly before: number | null;
  readonly limit: number;
}

const LAST_NUMBER = 2_147_483_647;

const entriesBefore = (scope: CentreScope, { before, limit }: Paging) =>
  database().read<EntryRow>(
    sql`SELECT "number", "at", "action", "actorId", "subject", "detail", "hash" FROM "AuditEntry"
      WHERE "chain" = ${scope} AND "number" < ${before ?? LAST_NUMBER}
      ORDER BY "number" DESC LIMIT ${limit}`,
  );

interface NameRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
}

/** Names are looked up when the log is read: none is written into it. Only names that belong to the centre are found. */
async function namesOf(
  scope: CentreScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { engine, read } = database();
  const rows = await read<NameRow>(
    sql`SELECT u."id", u."name" FROM "User" u JOIN "Membership" m ON m."userId" = u."id"
        WHERE m."centreId" = ${scope} AND ${isOneOf(engine, sql`u."id"`, ids)}
      UNION SELECT m."id", u."name" FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
        WHERE m."centreId" = ${scope} AND ${isOneOf(engine, sql`m."id"`, ids)}
      UNION SELECT j."id", j."name" FROM "Journey" j
        WHERE j."centreId" = ${scope} AND ${isOneOf(engine, sql`j."id"`, ids)}
      UNION SELECT k."id", k."name" FROM "ApiKey" k
        WHERE k."centreId" = ${scope} AND ${isOneOf(engine, sql`k."id"`, ids)}
      UNION SELECT f."id", f."name" FROM "Floor" f
        WHERE f."centreId" = ${scope} AND ${isOneOf(engine, sql`f."id"`, ids)}
      UNION SELECT t."id", t."name" FROM "FactorTemplate" t
        WHERE t."centreId" = ${scope} AND ${isOneOf(engine, sql`t."id"`, ids)}`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What happened in the centre, the newest first. */
export async function listLog(scope: CentreScope, paging: Paging): Promise<LogPage> {
  const rows = await entriesBefore(scope, { ...paging, limit: paging.limit + 1 });
  const page = rows.slice(0, paging.limit);
  const ids = page.flatMap(({ actorId, subject }) =>
    [actorId, subject].filter((id) => id !== null),
  );
  const names = await namesOf(scope, [...new Set(ids)]);
  const items = page.map(({ actorId, at, detail, ...row }) => ({
    ...row,
    at: timeOf(at),
    detail: JSON.parse(detail) as AuditDetail,
    actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? "" },
    subjectName: row.subject === null ? null : (names.get(row.subject) ?? null),
  }));
  const last = page.at(-1);
  return { items, nextCursor: rows.length > page.length && last ? String(last.number) : null };
}
