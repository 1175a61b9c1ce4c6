import "server-only";
import { database, sql } from "../db";
import type { CentreScope } from "../viewer";

/** The touchpoint of this centre that a code stands for; another centre's is as unknown as nobody's. */
export async function touchpointOfCode(scope: CentreScope, code: string): Promise<string | null> {
  const [row] = await database().read<{ id: string }>(
    sql`SELECT "id" FROM "Touchpoint"
      WHERE "code" = ${code} AND "centreId" = ${scope} AND "archivedAt" IS NULL`,
  );
  return row?.id ?? null;
}
