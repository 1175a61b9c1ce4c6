import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { type Engine, insertRows, isOneOf, join, name, run, sql, type Work } from "../db";

interface Passing {
  readonly centreId: string;
  readonly planId: string;
  readonly journey: DocumentedJourney;
  /** A touchpoint's id by its id in the document. */
  readonly idOf: ReadonlyMap<string, string>;
}

const STOP_KEY = ["centreId", "planId", "touchpointId"] as const;
const STOP_FIELDS = [
  "position",
  "major",
  "durationSeconds",
  "entryWeight",
  "pathX",
  "pathY",
] as const;
const LINK = ["centreId", "planId", "fromId", "toId", "weight"] as const;

function stopsOf({ centreId, planId, journey, idOf }: Passing) {
  const entries = new Map(journey.entries?.map(({ id, weight }) => [id, weight ?? 1]));
  return journey.touchpoints.map(({ id, major, durationSeconds, position: point }, position) => ({
    centreId,
    planId,
    touchpointId: idOf.get(id) ?? id,
    position,
    major,
    durationSeconds,
    entryWeight: entries.get(id) ?? null,
    pathX: point?.x ?? null,
    pathY: point?.y ?? null,
  }));
}

function linksOf({ centreId, planId, journey, idOf }: Passing) {
  const known = (id: string) => idOf.get(id) ?? id;
  return journey.links.map(({ from, to, weight }) => ({
    centreId,
    planId,
    fromId: known(from),
    toId: known(to),
    weight,
  }));
}

// What a document does not carry (reasons, floors, sameAs) stays with a stop that stays.
const KEEP_THE_REST = sql`ON CONFLICT ("centreId", "planId", "touchpointId") DO UPDATE SET ${join(
  STOP_FIELDS.map((field) => sql`${name(field)} = excluded.${name(field)}`),
  ", ",
)}`;

/** Makes a plan pass through exactly what the document says; its touchpoints stand already. */
export function* saveStops(engine: Engine, passing: Passing): Work<void> {
  const { centreId, planId } = passing;
  const stops = stopsOf(passing);
  const ids = stops.map(({ touchpointId }) => touchpointId);
  const ofPlan = sql`"centreId" = ${centreId} AND "planId" = ${planId}`;
  yield* run(sql`DELETE FROM "Link" WHERE ${ofPlan}`);
  yield* run(
    sql`DELETE FROM "Stop" WHERE ${ofPlan} AND NOT (${isOneOf(engine, sql`"touchpointId"`, ids)})`,
  );
  const columns = [...STOP_KEY, ...STOP_FIELDS] as const;
  if (stops.length > 0)
    yield* run(insertRows(engine, { into: "Stop", columns, rows: stops, ending: KEEP_THE_REST }));
  const links = linksOf(passing);
  if (links.length > 0)
    yield* run(insertRows(engine, { into: "Link", columns: LINK, rows: links }));
}
