import "server-only";
import type { Role } from "@/lib/access";
import { database, sql } from "../db";

/** A centre that is open to somebody, and as what. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

interface PlaceRow extends Record<string, unknown>, Place {}

/** The centres that are somebody's own, the oldest membership first; then the others of their corporation. */
export async function listPlaces(userId: string): Promise<readonly Place[]> {
  const own = await database().read<PlaceRow>(
    sql`SELECT c."id", c."name", m."role" FROM "Membership" m JOIN "Centre" c ON c."id" = m."centreId"
      WHERE m."userId" = ${userId} AND m."disabledAt" IS NULL ORDER BY m."createdAt", m."id"`,
  );
  const overseen = await database().read<PlaceRow>(
    sql`SELECT c."id", c."name", 'corporation-admin' AS "role"
      FROM "CorporationAdmin" a JOIN "Centre" c ON c."corporationId" = a."corporationId"
      WHERE a."userId" = ${userId} AND a."disabledAt" IS NULL ORDER BY c."createdAt", c."id"`,
  );
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...overseen.filter(({ id }) => !known.has(id))];
}
