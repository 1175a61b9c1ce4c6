import "server-only";
import { type Database, database, sql } from "../db";
import type { CheckReader, ListedCheck } from "./check-records";

/** The basic factors that stood when a check was made and that it does not answer, in their order. */
export async function unansweredFactors(
  { scope }: Pick<CheckReader, "scope">,
  {
    touchpointId,
    observedAt,
    results,
  }: Pick<ListedCheck, "touchpointId" | "observedAt" | "results">,
  on: Database = database(),
): Promise<readonly string[]> {
  const at = new Date(observedAt);
  const stood = await on.read<{ id: string; name: string }>(
    sql`SELECT "id", "name" FROM "Factor"
      WHERE "centreId" = ${scope} AND "touchpointId" = ${touchpointId} AND "basic"
        AND "createdAt" <= ${at} AND ("archivedAt" IS NULL OR "archivedAt" > ${at})
      ORDER BY "position", "id"`,
  );
  const answered = new Set(results.map(({ factorId }) => factorId));
  return stood.filter(({ id }) => !answered.has(id)).map(({ name }) => name);
}
