import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { database, openDatabase, replaceDatabase, sql } from "@/lib/server/db";
import type { Place } from "./a-place";

export interface KeptCheck {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly observedAt: string | Date;
  readonly receivedAt: string | Date;
  readonly clockOff: unknown;
}

/** What the server has in the end, read by itself, and how many tallies differ from it. */
export async function keptChecks({ dataDir, centreId }: Place) {
  await replaceDatabase(openDatabase({ dataDir }));
  const checks = await database().read<KeptCheck>(
    sql`SELECT "id", "observedAt", "receivedAt", "clockOff" FROM "Check" WHERE "centreId" = ${centreId}`,
  );
  return { checks, differences: (await verifyTallies()).differences.length };
}
