import "server-only";
import { database, sql } from "../db";
import { Refusal } from "../errors";
import { type TimeColumn, timeOf } from "./column-values";
import { noteUse, USE_NOTED_EVERY } from "./last-use";
import { hasApiKeyShape, hashOfSecret } from "./secrets";
import { MEMBERSHIP_COLUMNS, type MembershipRow, type Standing, standingOf } from "./standing";

interface KeyRow extends MembershipRow {
  readonly keyId: string;
  readonly lastUsedAt: TimeColumn | null;
}

interface Asked {
  readonly key: string;
  readonly now: Date;
}

async function findKey({ key, now }: Asked): Promise<KeyRow | undefined> {
  if (!hasApiKeyShape(key)) return undefined;
  const [row] = await database().read<KeyRow>(
    sql`SELECT k."id" AS "keyId", k."lastUsedAt", ${MEMBERSHIP_COLUMNS}
      FROM "ApiKey" k
      JOIN "Membership" m ON m."id" = k."membershipId" AND m."centreId" = k."centreId"
      JOIN "Centre" c ON c."id" = k."centreId"
      WHERE k."hash" = ${hashOfSecret(key)} AND k."revokedAt" IS NULL
        AND (k."expiresAt" IS NULL OR k."expiresAt" > ${now}) AND m."disabledAt" IS NULL`,
  );
  return row;
}

async function touch({ keyId, lastUsedAt }: KeyRow, now: Date): Promise<void> {
  const last = lastUsedAt === null ? 0 : timeOf(lastUsedAt).getTime();
  if (now.getTime() - last < USE_NOTED_EVERY) return;
  await noteUse(sql`UPDATE "ApiKey" SET "lastUsedAt" = ${now} WHERE "id" = ${keyId}`);
}

/** Where the holder of a key stands, in one read. The key is its centre's: it opens no other. */
export async function standingByApiKey(
  asked: Asked & { readonly centreId: string | null },
): Promise<Standing> {
  const row = await findKey(asked);
  if (!row) throw new Refusal("unauthenticated");
  if (asked.centreId !== null && asked.centreId !== row.centreId) throw new Refusal("not-found");
  await touch(row, asked.now);
  return standingOf(row);
}
