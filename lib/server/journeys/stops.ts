import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { type Engine, insertRows, isOneOf, join, name, run, sql, type Work } from "../db";
import { requireFloors } from "../floors/require-floors";
import type { DocumentTouchpoint } from "./document-parts";

interface Passing {
  readonly centreId: string;
  readonly planId: string;
  readonly journey: DocumentedJourney;
  /** A touchpoint's id by its id in the document. */
  readonly idOf: ReadonlyMap<string, string>;
  /** In a plan, by its id in the document: the touchpoint that it is planned from. */
  readonly sameAs?: ReadonlyMap<string, string>;
}

const STOP_KEY = ["centreId", "planId", "touchpointId"] as const;
const STOP_FIELDS = [
  "position",
  "sameAsId",
  "major",
  "durationSeconds",
  "entryWeight",
  "pathX",
  "pathY",
  "majorPassed",
  "majorTurnsBack",
  "majorSafety",
  "floorId",
  "floorX",
  "floorY",
] as const;
const LINK = ["centreId", "planId", "fromId", "toId", "weight"] as const;

const majorColumns = ({ majorReasons }: DocumentTouchpoint) => ({
  majorPassed: majorReasons?.passed ?? null,
  majorTurnsBack: majorReasons?.turnsBack ?? null,
  majorSafety: majorReasons?.safety ?? null,
});

const floorColumns = ({ pin }: DocumentTouchpoint) => ({
  floorId: pin?.floorId ?? null,
  floorX: pin?.x ?? null,
  floorY: pin?.y ?? null,
});

function stopsOf({ centreId, planId, journey, idOf, sameAs }: Passing) {
  const entries = new Map(journey.entries?.map(({ id, weight }) => [id, weight ?? 1]));
  return journey.touchpoints.map((touchpoint, position) => ({
    centreId,
    planId,
    touchpointId: idOf.get(touchpoint.id) ?? touchpoint.id,
    position,
    sameAsId: sameAs?.get(touchpoint.id) ?? null,
    major: touchpoint.major,
    durationSeconds: touchpoint.durationSeconds,
    entryWeight: entries.get(touchpoint.id) ?? null,
    pathX: touchpoint.position?.x ?? null,
    pathY: touchpoint.position?.y ?? null,
    ...majorColumns(touchpoint),
    ...floorColumns(touchpoint),
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

const OVERWRITTEN = sql`ON CONFLICT ("centreId", "planId", "touchpointId") DO UPDATE SET ${join(
  STOP_FIELDS.map((field) => sql`${name(field)} = excluded.${name(field)}`),
  ", ",
)}`;

/** Makes a plan pass through exactly what the document says; its touchpoints stand already. */
export function* saveStops(engine: Engine, passing: Passing): Work<void> {
  const { centreId, planId } = passing;
  yield* requireFloors(centreId, passing.journey);
  const stops = stopsOf(passing);
  const ids = stops.map(({ touchpointId }) => touchpointId);
  const ofPlan = sql`"centreId" = ${centreId} AND "planId" = ${planId}`;
  yield* run(sql`DELETE FROM "Link" WHERE ${ofPlan}`);
  yield* run(
    sql`DELETE FROM "Stop" WHERE ${ofPlan} AND NOT (${isOneOf(engine, sql`"touchpointId"`, ids)})`,
  );
  const columns = [...STOP_KEY, ...STOP_FIELDS] as const;
  if (stops.length > 0)
    yield* run(insertRows(engine, { into: "Stop", columns, rows: stops, ending: OVERWRITTEN }));
  const links = linksOf(passing);
  if (links.length > 0)
    yield* run(insertRows(engine, { into: "Link", columns: LINK, rows: links }));
}
