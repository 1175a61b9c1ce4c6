import "server-only";
import type { DocumentedJourney, JourneyDocument } from "@/lib/schemas/journey-document";
import { database, type Engine, isOneOf, run, sql, type Work } from "../db";
import type { Viewer } from "../viewer";
import { applyTouchpointChanges } from "./apply-changes";
import { factorsWithEvidence } from "./evidence";
import { questionedFactors } from "./factor-changes";
import { holdJourneys } from "./hold-journeys";
import { makingAt } from "./making";
import { removeLeft, stopIds } from "./plan-stops";
import { reviseJourney } from "./revise-journey";
import { keepRevisions, reviseOthers } from "./revisions";
import { saveStops } from "./stops";
import { OWN_PLAN, type StoredJourney } from "./stored-journeys";
import { type StoredTouchpoint, storedTouchpoints } from "./stored-touchpoints";
import { changesShared, replacedTouchpoint, type TouchpointChange } from "./touchpoint-changes";

type Author = Pick<Viewer, "scope" | "userId">;

interface Replacement {
  readonly journeyId: string;
  /** The revisions that the author has seen; null when they do not say. */
  readonly revisions: readonly number[] | null;
  readonly document: JourneyDocument;
  readonly now: Date;
}

interface Plan {
  readonly engine: Engine;
  readonly centreId: string;
  readonly planId: string;
  readonly now: Date;
}

function* saveKind(centreId: string, journeyId: string, kind: string): Work<string> {
  const [plan] = yield* run<{ id: string }>(
    sql`UPDATE "Plan" SET "kind" = ${kind} WHERE "centreId" = ${centreId} AND "id" =
        (SELECT ${OWN_PLAN} FROM "Journey" j WHERE j."id" = ${journeyId}) RETURNING "id"`,
  );
  if (!plan) throw new Error("a journey without a plan");
  return plan.id;
}

function* changesOf(
  { engine, centreId, now }: Plan,
  { touchpoints }: DocumentedJourney,
): Work<readonly TouchpointChange[]> {
  const ids = touchpoints.map(({ id }) => id);
  const isNamed = isOneOf(engine, sql`t."id"`, ids);
  const stored = yield* storedTouchpoints(engine, centreId, isNamed);
  const known: ReadonlyMap<string, StoredTouchpoint> = new Map(stored.map((row) => [row.id, row]));
  const questioned = touchpoints.flatMap(({ id, factors }) =>
    questionedFactors(factors, known.get(id)?.factors ?? []),
  );
  const withEvidence = yield* factorsWithEvidence(engine, centreId, questioned);
  const making = makingAt(centreId, now);
  const replacing = { known, factorsWithEvidence: withEvidence };
  return touchpoints.map((touchpoint) => replacedTouchpoint(touchpoint, replacing, making));
}

function* replaceStops(plan: Plan, journey: DocumentedJourney): Work<readonly TouchpointChange[]> {
  const { engine, centreId, planId } = plan;
  const before = yield* stopIds(plan);
  const changes = yield* changesOf(plan, journey);
  yield* applyTouchpointChanges(plan, changes);
  const idOf = new Map(changes.map((change) => [change.documentId, change.id]));
  yield* saveStops(engine, { centreId, planId, journey, idOf });
  const staying = new Set(idOf.values());
  yield* removeLeft(
    plan,
    before.filter((id) => !staying.has(id)),
  );
  return changes;
}

/** The same as part of a larger change. */
export function* replacement(
  engine: Engine,
  author: Author,
  replacing: Replacement,
): Work<StoredJourney> {
  const { journeyId, revisions, document, now } = replacing;
  const { journey } = document;
  const centreId = author.scope;
  yield* holdJourneys(engine, centreId);
  yield* reviseJourney(
    { centreId, journeyId, revisions },
    sql`"revision" = "revision" + 1, "name" = ${journey.name}, "persona" = ${journey.persona},
      "updatedAt" = ${now}`,
  );
  const planId = yield* saveKind(centreId, journeyId, journey.plan);
  const changes = yield* replaceStops({ engine, centreId, planId, now }, journey);
  const change = { engine, centreId, authorId: author.userId, now };
  const sharedIds = changes.filter(changesShared).map(({ id }) => id);
  const others = yield* reviseOthers(change, journeyId, sharedIds);
  const kept = yield* keepRevisions(change, [journeyId, ...others]);
  const replaced = kept.find(({ id }) => id === journeyId);
  if (!replaced) throw new Error("the journey that was just changed is not there");
  return replaced;
}

/**
 * Makes a journey what the document says, all of it or nothing. Touchpoints and factors under the centre's own ids are
 * the same ones, others are new; nothing that was recorded loses its meaning.
 * @throws Refusal `not-found`, `precondition-required`, `stale`
 */
export function replaceJourney(author: Author, replacing: Replacement): Promise<StoredJourney> {
  const { engine, write } = database();
  return write(() => replacement(engine, author, replacing));
}
