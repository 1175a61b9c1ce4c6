import "server-only";
import type { DocumentedJourney, JourneyDocument } from "@/lib/schemas/journey-document";
import { appendAudit } from "../audit";
import { database, type Engine, insertRows, isOneOf, run, sql, type Work } from "../db";
import { withKnownPins } from "../floors/with-known-pins";
import type { Viewer } from "../viewer";
import { applyTouchpointChanges } from "./apply-changes";
import type { DocumentTouchpoint } from "./document-parts";
import { holdJourneys } from "./hold-journeys";
import { type Making, makingAt } from "./making";
import { matchingTouchpoints } from "./matching-touchpoints";
import { keepRevisions, reviseOthers } from "./revisions";
import { saveStops } from "./stops";
import type { StoredJourney } from "./stored-journeys";
import { storedTouchpoints } from "./stored-touchpoints";
import { changesShared, joinedTouchpoint, type TouchpointChange } from "./touchpoint-changes";

type Author = Pick<Viewer, "scope" | "userId">;

interface Creation {
  /** Touchpoints of the centre with the same name and place are joined instead of made anew. */
  readonly reuseTouchpoints: boolean;
  readonly now: Date;
}

function* touchpointChanges(
  engine: Engine,
  making: Making,
  touchpoints: readonly DocumentTouchpoint[],
): Work<readonly TouchpointChange[]> {
  const names = touchpoints.map(({ name }) => name);
  const isCandidate = sql`t."archivedAt" IS NULL AND ${isOneOf(engine, sql`t."name"`, names)}`;
  const candidates = yield* storedTouchpoints(engine, making.centreId, isCandidate);
  const matches = matchingTouchpoints(touchpoints, candidates);
  return touchpoints.map((touchpoint) =>
    joinedTouchpoint(touchpoint, matches.get(touchpoint.id), making),
  );
}

interface Beginning {
  readonly making: Making;
  readonly ownerId: string;
  readonly journey: DocumentedJourney;
}

const JOURNEY = ["id", "centreId", "name", "persona", "ownerId", "createdAt", "updatedAt"] as const;
const PLAN = ["id", "centreId", "journeyId", "kind", "createdAt"] as const;

/** The journey and its one plan, without a stop yet. */
function* beginJourney(engine: Engine, { making, ownerId, journey }: Beginning) {
  const { centreId, now, newId } = making;
  const [id, planId] = [newId(), newId()];
  const { name, persona, plan: kind } = journey;
  const rows = [{ id, centreId, name, persona, ownerId, createdAt: now, updatedAt: now }];
  yield* run(insertRows(engine, { into: "Journey", columns: JOURNEY, rows }));
  const plans = [{ id: planId, centreId, journeyId: id, kind, createdAt: now }];
  yield* run(insertRows(engine, { into: "Plan", columns: PLAN, rows: plans }));
  return { id, planId };
}

function* creation(
  engine: Engine,
  author: Author,
  { journey, reuseTouchpoints, now }: Creation & { readonly journey: DocumentedJourney },
): Work<StoredJourney> {
  const centreId = author.scope;
  const making = makingAt(centreId, now);
  if (reuseTouchpoints) yield* holdJourneys(engine, centreId);
  const { id, planId } = yield* beginJourney(engine, { making, ownerId: author.userId, journey });
  const changes = reuseTouchpoints
    ? yield* touchpointChanges(engine, making, journey.touchpoints)
    : journey.touchpoints.map((touchpoint) => joinedTouchpoint(touchpoint, undefined, making));
  yield* applyTouchpointChanges({ engine, centreId, now }, changes);
  const idOf = new Map(changes.map((change) => [change.documentId, change.id]));
  const pinned = yield* withKnownPins(centreId, journey);
  yield* saveStops(engine, { centreId, planId, journey: pinned, idOf });
  const change = { engine, centreId, authorId: author.userId, now };
  const sharedIds = changes.filter(changesShared).map((shared) => shared.id);
  const others = yield* reviseOthers(change, id, sharedIds);
  const kept = yield* keepRevisions(change, [id, ...others]);
  const created = kept.find((stored) => stored.id === id);
  if (!created) throw new Error("the journey that was just made is not there");
  return created;
}

/** A new journey with ids of its own, owned by whoever makes it. */
export function createJourney(
  author: Author,
  { journey }: JourneyDocument,
  options: Creation,
): Promise<StoredJourney> {
  const { engine, write } = database();
  return write(() => creation(engine, author, { journey, ...options }));
}

/** The same from another centre or program: the audit log tells of it. */
export function importJourney(
  author: Author,
  { journey }: JourneyDocument,
  options: Creation,
): Promise<StoredJourney> {
  const { engine, write } = database();
  const { scope: chain, userId: actorId } = author;
  return write(function* () {
    const created = yield* creation(engine, author, { journey, ...options });
    const detail = { touchpoints: created.document.journey.touchpoints.length };
    const note = { chain, at: options.now, actorId, action: "journey.import", detail };
    yield* appendAudit(engine, { ...note, subject: created.id });
    return created;
  });
}
