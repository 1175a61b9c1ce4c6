import "server-only";
import { type Engine, run, sql, type Work } from "../db";
import { removeTouchpoints } from "./apply-changes";
import { touchpointsWithEvidence, usedElsewhere } from "./evidence";

interface Plan {
  readonly engine: Engine;
  readonly centreId: string;
  readonly planId: string;
  readonly now: Date;
}

/** The touchpoints that a plan passes through. */
export function* stopIds({ centreId, planId }: Plan): Work<readonly string[]> {
  const rows = yield* run<{ id: string }>(
    sql`SELECT "touchpointId" AS "id" FROM "Stop" WHERE "centreId" = ${centreId} AND "planId" = ${planId}`,
  );
  return rows.map(({ id }) => id);
}

/** What leaves a plan stays while others pass through it; else it is archived if something was recorded there. */
export function* removeLeft(plan: Plan, leftIds: readonly string[]): Work<void> {
  const { engine, centreId } = plan;
  const used = yield* usedElsewhere(engine, plan, leftIds);
  const goneIds = leftIds.filter((id) => !used.live.has(id));
  const withEvidence = yield* touchpointsWithEvidence(engine, centreId, goneIds);
  const isArchived = (id: string) => used.any.has(id) || withEvidence.has(id);
  yield* removeTouchpoints(plan, {
    archivedIds: goneIds.filter(isArchived),
    deletedIds: goneIds.filter((id) => !isArchived(id)),
  });
}
