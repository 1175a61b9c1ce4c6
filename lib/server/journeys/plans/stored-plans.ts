import "server-only";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { type Engine, run, type Sql, sql, type Work } from "../../db";
import type { PlanRow } from "../document-of-rows";
import { OWN_PLAN, planDocuments } from "../stored-journeys";

/** What is known of a plan beside its path. */
export interface PlanHead {
  readonly id: string;
  readonly journeyId: string;
  readonly name: string;
  readonly revision: number;
  /** When it became the path as it is; null while it is only planned. */
  readonly adoptedAt: Date | null;
  readonly createdAt: Date;
}

/** A path as it shall be, beside the one as it is. Its document carries the plan's own name. */
export interface StoredPlan extends PlanHead {
  readonly document: JourneyDocument;
}

export interface PlanPlace {
  readonly journeyId: string;
  readonly planId: string;
}

interface Row extends PlanRow {
  readonly journeyId: string;
  readonly revision: number;
  readonly adoptedAt: Date | string | null;
  readonly createdAt: Date | string;
}

/** The further plans of journeys that stand: p is the plan, j its journey, whose own plan is no further one. */
export const FURTHER_PLANS: Sql = sql`"Plan" p
  JOIN "Journey" j ON j."id" = p."journeyId" AND j."centreId" = p."centreId" AND j."deletedAt" IS NULL
    AND p."id" <> ${OWN_PLAN}`;

export const PLAN_COLUMNS: Sql = sql`p."id" AS "planId", p."journeyId", p."name", p."kind", p."revision",
  p."adoptedAt", p."createdAt", j."persona"`;

export const headOf = ({ planId, journeyId, name, revision, ...times }: Row): PlanHead => ({
  id: planId,
  journeyId,
  name,
  revision,
  adoptedAt: times.adoptedAt === null ? null : new Date(times.adoptedAt),
  createdAt: new Date(times.createdAt),
});

/** One plan with its whole document; undefined where it is not there, deleted, or another centre's. */
export function* storedPlan(
  engine: Engine,
  centreId: string,
  { journeyId, planId }: PlanPlace,
): Work<StoredPlan | undefined> {
  const [row] = yield* run<Row>(
    sql`SELECT ${PLAN_COLUMNS} FROM ${FURTHER_PLANS}
      WHERE p."centreId" = ${centreId} AND p."id" = ${planId} AND p."journeyId" = ${journeyId}
        AND p."deletedAt" IS NULL`,
  );
  if (!row) return undefined;
  const [document] = yield* planDocuments(engine, centreId, [row]);
  return document && { ...headOf(row), document };
}
