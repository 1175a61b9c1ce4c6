import "server-only";
import { v7 as newId } from "uuid";
import { appendAudit } from "../audit";
import { database, insertRows, run, sql } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import { type TimeColumn, timeOf, timeOrNull } from "./column-values";
import type { Doing } from "./doing";
import { hashOfSecret, newApiKey, shownPartOf } from "./secrets";

export interface NewApiKey {
  /** Whom the key acts as. */
  readonly membershipId: string;
  /** What it is for. */
  readonly name: string;
  /** null: until it is revoked. */
  readonly expiresAt: Date | null;
}

export interface CreatedApiKey {
  readonly id: string;
  /** Shown once and never again: only its hash is kept. */
  readonly key: string;
}

/** A key that does what a member of the centre may do, as long as they may. @throws Refusal `not-found` */
export async function createApiKey(
  scope: CentreScope,
  { membershipId, name, expiresAt, by, now }: NewApiKey & Doing,
): Promise<CreatedApiKey> {
  const { engine, write } = database();
  const key = newApiKey();
  const row = {
    id: newId(),
    centreId: scope,
    membershipId,
    name,
    prefix: shownPartOf(key),
    hash: hashOfSecret(key),
    expiresAt,
    createdAt: now,
  };
  await write(function* () {
    const members = yield* run(
      sql`SELECT 1 AS "found" FROM "Membership"
        WHERE "id" = ${membershipId} AND "centreId" = ${scope} AND "disabledAt" IS NULL`,
    );
    if (members.length === 0) throw new Refusal("not-found");
    const columns = Object.keys(row) as (keyof typeof row)[];
    yield* run(insertRows(engine, { into: "ApiKey", columns, rows: [row] }));
    const note = { chain: scope, at: now, actorId: by, subject: row.id };
    yield* appendAudit(engine, { ...note, action: "api-key.create", detail: { membershipId } });
  });
  return { id: row.id, key };
}

/** The key stops at once. Revoking it again changes nothing. @throws Refusal `not-found` */
export async function revokeApiKey(
  scope: CentreScope,
  { id, by, now }: { readonly id: string } & Doing,
): Promise<void> {
  const { engine, write } = database();
  await write(function* () {
    const found = yield* run<{ revokedAt: unknown }>(
      sql`SELECT "revokedAt" FROM "ApiKey" WHERE "id" = ${id} AND "centreId" = ${scope}`,
    );
    if (found[0] === undefined) throw new Refusal("not-found");
    if (found[0].revokedAt !== null) return;
    yield* run(sql`UPDATE "ApiKey" SET "revokedAt" = ${now} WHERE "id" = ${id}`);
    const note = { chain: scope, at: now, actorId: by, subject: id };
    yield* appendAudit(engine, { ...note, action: "api-key.revoke" });
  });
}

export interface ListedApiKey {
  readonly id: string;
  readonly name: string;
  /** Its first characters. */
  readonly prefix: string;
  readonly membershipId: string;
  /** Whom it acts as. */
  readonly holder: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

interface KeyRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly membershipId: string;
  readonly holder: string;
  readonly createdAt: TimeColumn;
  readonly expiresAt: TimeColumn | null;
  readonly revokedAt: TimeColumn | null;
  readonly lastUsedAt: TimeColumn | null;
}

/** The centre's keys, the newest first, the revoked ones too. */
export async function listApiKeys(scope: CentreScope): Promise<readonly ListedApiKey[]> {
  const rows = await database().read<KeyRow>(
    sql`SELECT k."id", k."name", k."prefix", k."membershipId", u."name" AS "holder",
        k."createdAt", k."expiresAt", k."revokedAt", k."lastUsedAt"
      FROM "ApiKey" k
      JOIN "Membership" m ON m."id" = k."membershipId" JOIN "User" u ON u."id" = m."userId"
      WHERE k."centreId" = ${scope} ORDER BY k."createdAt" DESC, k."id" DESC`,
  );
  return rows.map((row) => ({
    ...row,
    createdAt: timeOf(row.createdAt),
    expiresAt: timeOrNull(row.expiresAt),
    revokedAt: timeOrNull(row.revokedAt),
    lastUsedAt: timeOrNull(row.lastUsedAt),
  }));
}
