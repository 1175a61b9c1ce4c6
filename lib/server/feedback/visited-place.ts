import "server-only";
import { touchpointCode } from "@/lib/schemas/feedback";
import { database, type Row, type Sql, sql } from "../db";
import { SINCE_EVER } from "../journeys/plans/planned-touchpoints";

/** What a visitor is told of the place at which they stand. */
export interface VisitedPlace {
  readonly code: string;
  readonly name: string;
  readonly centreName: string;
  /** Opinions are collected no more. */
  readonly isClosed: boolean;
}

/** The touchpoint of a code, whoever asks: a code is public. One that is only planned is nowhere yet. */
export interface PlaceRow extends Row {
  readonly centreId: string;
  readonly touchpointId: string;
  readonly name: string;
  readonly archivedAt: unknown;
  readonly centreName: string;
  readonly timeZone: string;
}

export const placeOfCode = (code: string): Sql =>
  sql`SELECT t."centreId", t."id" AS "touchpointId", t."name", t."archivedAt",
        c."name" AS "centreName", c."timeZone"
      FROM "Touchpoint" t JOIN "Centre" c ON c."id" = t."centreId" WHERE t."code" = ${code} AND (t."archivedAt" IS NULL OR t."archivedAt" <> ${SINCE_EVER})`;

/** Where a QR leads; null where no touchpoint has that code. */
export async function visitedPlace(asked: string): Promise<VisitedPlace | null> {
  const code = touchpointCode.safeParse(asked);
  if (!code.success) return null;
  const [row] = await database().read<PlaceRow>(placeOfCode(code.data));
  if (!row) return null;
  const { name, centreName, archivedAt } = row;
  return { code: code.data, name, centreName, isClosed: archivedAt !== null };
}
