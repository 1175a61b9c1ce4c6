import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { basicFirst } from "../checks/touchpoint-to-check";
import { database, empty, isOneOf, sql } from "../db";
import { readThrough } from "../journeys/read-through";
import type { Reader } from "../journeys/reads";
import { OWN_PLAN, type StoredJourney, storedJourneys } from "../journeys/stored-journeys";

type Touchpoint = DocumentedJourney["touchpoints"][number];

/** A path with everything that walking it without a network needs. */
export interface WalkableJourney extends Pick<DocumentedJourney, "links" | "entries"> {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly persona: string;
  readonly stops: readonly (Pick<
    Touchpoint,
    "id" | "name" | "place" | "major" | "routine" | "durationSeconds"
  > & { readonly factors: readonly Touchpoint["factors"][number][] })[];
}

function walkable({ id, revision, document }: StoredJourney): WalkableJourney {
  const { name, persona, touchpoints, links, entries } = document.journey;
  const stops = touchpoints.map(({ factors, ...touchpoint }) => ({
    id: touchpoint.id,
    name: touchpoint.name,
    place: touchpoint.place,
    major: touchpoint.major,
    routine: touchpoint.routine,
    durationSeconds: touchpoint.durationSeconds,
    factors: basicFirst(factors),
  }));
  return { id, revision, name, persona, stops, links, entries };
}

/** The centre's paths as they are, by name; a monitor's assigned ones. What has no touchpoint cannot be walked. */
export async function walkableJourneys({
  scope,
  assignedJourneyIds,
}: Reader): Promise<readonly WalkableJourney[]> {
  const on = database();
  const assigned = assignedJourneyIds
    ? sql` AND ${isOneOf(on.engine, sql`j."id"`, assignedJourneyIds)}`
    : empty;
  const rows = await on.read<{ id: string }>(
    sql`SELECT j."id" FROM "Journey" j JOIN "Plan" p ON p."id" = ${OWN_PLAN} AND p."kind" = 'asIs'
      WHERE j."centreId" = ${scope} AND j."deletedAt" IS NULL AND j."archivedAt" IS NULL${assigned}
      ORDER BY j."name", j."id"`,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const stored = await readThrough(on, storedJourneys(on.engine, scope, ids));
  const byId = new Map(stored.map((journey) => [journey.id, journey]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map(walkable)
    .filter(({ stops }) => stops.length > 0);
}
