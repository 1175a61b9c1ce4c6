import "server-only";
import { type Engine, insertRows, run, sql, type Work } from "../../db";
import { Refusal } from "../../errors";
import { makingAt } from "../making";
import { OWN_PLAN } from "../stored-journeys";

interface NewPlan {
  readonly centreId: string;
  readonly journeyId: string;
  readonly name: string;
  readonly now: Date;
}

const PLAN = ["id", "centreId", "journeyId", "kind", "name", "createdAt"] as const;

/** A further plan without a stop yet. The journey's own one stays the oldest, even where a clock went back. */
export function* addPlan(
  engine: Engine,
  { centreId, journeyId, name, now }: NewPlan,
): Work<{ readonly id: string; readonly ownId: string }> {
  const [own] = yield* run<{ id: string; createdAt: string | Date }>(
    sql`SELECT p."id", p."createdAt" FROM "Journey" j JOIN "Plan" p ON p."id" = ${OWN_PLAN}
      WHERE j."centreId" = ${centreId} AND j."id" = ${journeyId} AND j."deletedAt" IS NULL`,
  );
  if (!own) throw new Refusal("not-found");
  const afterOwn = new Date(own.createdAt).getTime() + 1;
  const createdAt = new Date(Math.max(now.getTime(), afterOwn));
  const id = makingAt(centreId, now).newId();
  const rows = [{ id, centreId, journeyId, kind: "toBe", name, createdAt }];
  yield* run(insertRows(engine, { into: "Plan", columns: PLAN, rows }));
  return { id, ownId: own.id };
}
