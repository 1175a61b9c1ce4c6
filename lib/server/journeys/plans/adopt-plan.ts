import "server-only";
import { appendAudit } from "../../audit";
import { database, type Engine, isOneOf, run, sql, type Work } from "../../db";
import { Refusal } from "../../errors";
import type { Viewer } from "../../viewer";
import { holdJourneys } from "../hold-journeys";
import { replacement } from "../replace-journey";
import { type StoredJourney, storedJourneys } from "../stored-journeys";
import { storedTouchpoints } from "../stored-touchpoints";
import { adoptedDocument } from "./adopted-document";
import { type PlanPlace, type StoredPlan, storedPlan } from "./stored-plans";

type Author = Pick<Viewer, "scope" | "userId">;

interface Adoption extends PlanPlace {
  /** The revisions of the journey that the author has seen; null when they do not say. */
  readonly revisions: readonly number[] | null;
  /** The revision of the plan that the author has seen. */
  readonly planRevision: number;
  readonly now: Date;
}

/** @throws Refusal `not-found`, `adopted`, `stale` */
function* planToAdopt(engine: Engine, { scope }: Author, adoption: Adoption): Work<StoredPlan> {
  const plan = yield* storedPlan(engine, scope, adoption);
  if (!plan) throw new Refusal("not-found");
  if (plan.adoptedAt !== null) throw new Refusal("adopted");
  if (plan.revision !== adoption.planRevision) throw new Refusal("stale");
  return plan;
}

function* documentToAdopt(engine: Engine, { scope }: Author, plan: StoredPlan) {
  const planned = plan.document.journey;
  const [present] = yield* storedJourneys(engine, scope, [plan.journeyId]);
  if (!present) throw new Refusal("not-found");
  const ids = planned.touchpoints.flatMap(({ sameAs }) => sameAs ?? []);
  const stored = yield* storedTouchpoints(engine, scope, isOneOf(engine, sql`t."id"`, ids));
  const sources = new Map(stored.map((source) => [source.id, source]));
  return adoptedDocument({ journey: present.document.journey, planned, sources });
}

/**
 * What was planned becomes the path as it is, in one step: what was planned from a touchpoint changes that touchpoint,
 * whose identity and evidence stay; what is new comes to life; what the plan leaves out leaves.
 * @throws Refusal `not-found`, `adopted`, `precondition-required`, `stale`
 */
export function adoptPlan(author: Author, adoption: Adoption): Promise<StoredJourney> {
  const { engine, write } = database();
  const { journeyId, planId, revisions, now } = adoption;
  const { scope: centreId, userId: actorId } = author;
  return write(function* () {
    yield* holdJourneys(engine, centreId);
    const plan = yield* planToAdopt(engine, author, adoption);
    const document = yield* documentToAdopt(engine, author, plan);
    const adopted = yield* replacement(engine, author, { journeyId, revisions, document, now });
    yield* run(
      sql`UPDATE "Plan" SET "adoptedAt" = ${now} WHERE "centreId" = ${centreId} AND "id" = ${planId}`,
    );
    const detail = { journey: journeyId, revision: adopted.revision };
    const note = { chain: centreId, at: now, actorId, action: "plan.adopt", subject: planId };
    yield* appendAudit(engine, { ...note, detail });
    return adopted;
  });
}
