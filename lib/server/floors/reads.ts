import "server-only";
import { database, sql } from "../db";
import type { CentreScope } from "../viewer";
import { FLOOR_COLUMNS, type Floor, type FloorRow, floorOf } from "./floor";

/** The floors of the centre in their order. */
export async function listFloors(scope: CentreScope): Promise<readonly Floor[]> {
  const rows = await database().read<FloorRow>(
    sql`SELECT ${FLOOR_COLUMNS} FROM "Floor"
      WHERE "centreId" = ${scope} AND "deletedAt" IS NULL ORDER BY "position", "createdAt", "id"`,
  );
  return rows.map(floorOf);
}
