import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { type Engine, isOneOf, run, sql, type Work } from "../../db";
import { Refusal } from "../../errors";
import { applyTouchpointChanges } from "../apply-changes";
import { makingAt } from "../making";
import { removeLeft } from "../plan-stops";
import { saveStops } from "../stops";
import { storedTouchpoints } from "../stored-touchpoints";
import { type PlannedChange, plannedChange, type Standing } from "./planned-changes";
import { plannedAmong, setAside } from "./planned-touchpoints";

interface Path {
  readonly engine: Engine;
  readonly centreId: string;
  readonly planId: string;
  readonly now: Date;
}

function* sourcesByStop({ centreId, planId }: Path): Work<Standing["here"]> {
  const rows = yield* run<{ id: string; sameAs: string | null }>(
    sql`SELECT "touchpointId" AS "id", "sameAsId" AS "sameAs" FROM "Stop"
      WHERE "centreId" = ${centreId} AND "planId" = ${planId}`,
  );
  return new Map(rows.map(({ id, sameAs }) => [id, sameAs]));
}

/** What is planned from something is planned from what the centre has, not from another plan's. */
function requireSources(
  { touchpoints }: DocumentedJourney,
  isSource: (id: string) => boolean,
): void {
  touchpoints.forEach(({ sameAs }, place) => {
    if (sameAs !== undefined && !isSource(sameAs))
      throw new Refusal("unknown-id", { path: `journey.touchpoints[${place}].sameAs` });
  });
}

function* changesOf(
  { engine, centreId, now }: Path,
  journey: DocumentedJourney,
  here: Standing["here"],
): Work<readonly PlannedChange[]> {
  const ids = journey.touchpoints.flatMap(({ id, sameAs }) => [id, ...(sameAs ? [sameAs] : [])]);
  const stored = yield* storedTouchpoints(engine, centreId, isOneOf(engine, sql`t."id"`, ids));
  const known = new Map(stored.map((row) => [row.id, row]));
  const planned = yield* plannedAmong(engine, centreId, ids);
  requireSources(journey, (id) => known.has(id) && !planned.has(id));
  const making = makingAt(centreId, now);
  const standing = { known, planned, here };
  return journey.touchpoints.map((touchpoint) => plannedChange(touchpoint, standing, making));
}

/** Makes a plan pass through what the document says. What the centre has is not changed by it. */
export function* savePath(path: Path, journey: DocumentedJourney): Work<void> {
  const { engine, centreId, planId } = path;
  const before = yield* sourcesByStop(path);
  const changes = yield* changesOf(path, journey, before);
  yield* applyTouchpointChanges(path, changes);
  const planned = changes.filter(({ isPlanned }) => isPlanned).map(({ id }) => id);
  yield* setAside(engine, centreId, planned);
  const idOf = new Map(changes.map((change) => [change.documentId, change.id]));
  const sources = changes.flatMap(({ documentId, sameAs }) =>
    sameAs === null ? [] : [[documentId, sameAs] as const],
  );
  yield* saveStops(engine, { centreId, planId, journey, idOf, sameAs: new Map(sources) });
  const staying = new Set([...idOf.values(), ...sources.map(([, source]) => source)]);
  yield* removeLeft(
    path,
    [...before.keys()].filter((id) => !staying.has(id)),
  );
}
