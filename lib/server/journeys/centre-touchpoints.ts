import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { type Database, database, sql } from "../db";
import type { CentreScope } from "../viewer";
import { readThrough } from "./read-through";
import { type StoredTouchpoint, storedTouchpoints } from "./stored-touchpoints";

type Documented = DocumentedJourney["touchpoints"][number];

const MOST = 300;

function documented({ isArchived: _, factors, ...touchpoint }: StoredTouchpoint): Documented {
  return {
    ...touchpoint,
    channel: touchpoint.channel as Documented["channel"],
    attendedHours: JSON.parse(touchpoint.attendedHours) as Documented["attendedHours"],
    routine: Boolean(touchpoint.routine),
    greets: Boolean(touchpoint.greets),
    major: true,
    durationSeconds: null,
    position: null,
    factors: factors
      .filter((factor) => !factor.isArchived)
      .map(({ id, name, basic, kind, standard }) => ({
        id,
        name,
        basic,
        kind: kind as Documented["factors"][number]["kind"],
        standard,
      })),
  };
}

/** The centre's touchpoints under their own ids, for journeys that are to pass through them too; the newest of very many. */
export async function centreTouchpoints(
  scope: CentreScope,
  on: Database = database(),
): Promise<readonly Documented[]> {
  const isNew = sql`t."archivedAt" IS NULL AND t."id" IN (SELECT n."id" FROM "Touchpoint" n
    WHERE n."centreId" = ${scope} AND n."archivedAt" IS NULL ORDER BY n."id" DESC LIMIT ${MOST})`;
  const touchpoints = await readThrough(on, storedTouchpoints(on.engine, scope, isNew));
  return touchpoints.map(documented);
}
