import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { database, type Engine, insertRows, isOneOf, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import { applyTouchpointChanges } from "./apply-changes";
import { holdJourneys } from "./hold-journeys";
import { type Making, makingAt } from "./making";
import { saveStops } from "./stops";
import { joinedTouchpoint, type TouchpointChange } from "./touchpoint-changes";

interface NewPlan {
  readonly journeyId: string;
  readonly name: string;
  /**
   * The path as it shall be. A touchpoint under the id of one of the centre's is that one as it stands; any other is
   * planned anew.
   */
  readonly path: DocumentedJourney;
  /** For one planned anew, by its id in the path: the centre's touchpoint that it is planned from. */
  readonly sameAs?: ReadonlyMap<string, string>;
}

const PLAN = ["id", "centreId", "journeyId", "kind", "name", "createdAt"] as const;

function* knownIds(
  engine: Engine,
  centreId: string,
  ids: readonly string[],
): Work<ReadonlySet<string>> {
  const rows = yield* run<{ id: string }>(
    sql`SELECT "id" FROM "Touchpoint" WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, ids)}`,
  );
  return new Set(rows.map(({ id }) => id));
}

function* beginPlan(engine: Engine, making: Making, plan: NewPlan): Work<string> {
  const { centreId, now: createdAt, newId } = making;
  const { journeyId, name, path } = plan;
  const [journey] = yield* run(
    sql`SELECT "id" FROM "Journey"
      WHERE "centreId" = ${centreId} AND "id" = ${journeyId} AND "deletedAt" IS NULL`,
  );
  if (!journey) throw new Refusal("not-found");
  const id = newId();
  const rows = [{ id, centreId, journeyId, kind: path.plan, name, createdAt }];
  yield* run(insertRows(engine, { into: "Plan", columns: PLAN, rows }));
  return id;
}

interface Sources {
  readonly planId: string;
  readonly sameAs: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
}

/** Carries the evidence of what stands over to what is planned from it. */
function* linkSources(
  centreId: string,
  { planId, sameAs, known }: Sources,
  changes: readonly TouchpointChange[],
): Work<void> {
  for (const { documentId, id } of changes) {
    const source = sameAs.get(documentId);
    if (source === undefined) continue;
    if (!known.has(source)) throw new Refusal("unknown-id", { path: "sameAs" });
    yield* run(
      sql`UPDATE "Stop" SET "sameAsId" = ${source}
        WHERE "centreId" = ${centreId} AND "planId" = ${planId} AND "touchpointId" = ${id}`,
    );
  }
}

/**
 * A further plan of a journey, whose own plan stays its oldest. What stands is not changed by what is planned.
 * @throws Refusal `not-found`; `unknown-id` for a source that the centre does not have
 */
export function createPlan(scope: CentreScope, plan: NewPlan, now: Date): Promise<string> {
  const { engine, write } = database();
  const { path, sameAs = new Map<string, string>() } = plan;
  return write(function* () {
    const making = makingAt(scope, now);
    yield* holdJourneys(engine, scope);
    const planId = yield* beginPlan(engine, making, plan);
    const ids = [...path.touchpoints.map(({ id }) => id), ...sameAs.values()];
    const known = yield* knownIds(engine, scope, ids);
    const changes = path.touchpoints
      .filter(({ id }) => !known.has(id))
      .map((touchpoint) => joinedTouchpoint(touchpoint, undefined, making));
    yield* applyTouchpointChanges({ engine, centreId: scope, now }, changes);
    const idOf = new Map(changes.map((change) => [change.documentId, change.id]));
    yield* saveStops(engine, { centreId: scope, planId, journey: path, idOf });
    yield* linkSources(scope, { planId, sameAs, known }, changes);
    return planId;
  });
}
