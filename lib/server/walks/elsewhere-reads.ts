import "server-only";
import { database, empty, isOneOf, sql } from "../db";
import type { Reader } from "../journeys/reads";
import type { KeptElsewhere } from "./record-elsewhere";

export interface ElsewhereWalk {
  readonly id: string;
  readonly organisation: string;
  readonly journeyName: string;
  readonly day: string;
  readonly score: 100 | 0 | null;
}

interface ElsewhereRow extends Omit<ElsewhereWalk, "score"> {
  readonly [column: string]: unknown;
  readonly walk: string;
}

const MOST = 50;

/** The latest walks through other organisations, newest first; a monitor's along assigned paths. */
export async function elsewhereWalks({
  scope,
  assignedJourneyIds,
}: Reader): Promise<readonly ElsewhereWalk[]> {
  const on = database();
  const assigned = assignedJourneyIds
    ? sql` AND ${isOneOf(on.engine, sql`e."journeyId"`, assignedJourneyIds)}`
    : empty;
  const rows = await on.read<ElsewhereRow>(
    sql`SELECT e."id", e."organisation", e."day", e."walk", j."name" AS "journeyName"
      FROM "ElsewhereWalk" e JOIN "Journey" j ON j."id" = e."journeyId" AND j."centreId" = e."centreId"
      WHERE e."centreId" = ${scope}${assigned} ORDER BY e."startedAt" DESC, e."id" LIMIT ${MOST}`,
  );
  return rows.map(({ walk, ...row }) => ({
    ...row,
    score: (JSON.parse(walk) as KeptElsewhere).visit.score,
  }));
}
