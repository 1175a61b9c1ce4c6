import "server-only";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { byKey } from "../by-key";
import { type Engine, isOneOf, run, type Sql, sql, type Work } from "../db";
import {
  documentOfRows,
  type FactorRow,
  type LinkRow,
  type PlanRow,
  type StopRow,
} from "./document-of-rows";

/** A journey as it stands, with its whole document. */
export interface StoredJourney {
  readonly id: string;
  readonly revision: number;
  readonly ownerId: string | null;
  readonly reviewBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly document: JourneyDocument;
}

type JourneyRow = PlanRow &
  Pick<StoredJourney, "id" | "revision" | "ownerId" | "reviewBy"> & {
    readonly createdAt: Date | string;
    readonly updatedAt: Date | string;
  };

/** A journey's own plan is its oldest; j is the journey. */
export const OWN_PLAN: Sql = sql`(SELECT o."id" FROM "Plan" o
  WHERE o."centreId" = j."centreId" AND o."journeyId" = j."id" ORDER BY o."createdAt", o."id" LIMIT 1)`;

function journeyRows(engine: Engine, centreId: string, journeyIds: readonly string[]): Sql {
  return sql`SELECT j."id", j."name", j."persona", j."revision", j."ownerId", j."reviewBy",
      j."createdAt", j."updatedAt", p."id" AS "planId", p."kind"
    FROM "Journey" j JOIN "Plan" p ON p."id" = ${OWN_PLAN}
    WHERE j."centreId" = ${centreId} AND ${isOneOf(engine, sql`j."id"`, journeyIds)}
      AND j."deletedAt" IS NULL`;
}

const stopRows = (centreId: string, onPlans: Sql): Sql =>
  sql`SELECT s."planId", t."id", s."sameAsId", t."name", t."place", t."channel", t."duty", t."procedure", t."routine",
      t."occurrence", t."greets", t."attendedHours", s."major", s."durationSeconds", s."entryWeight",
      s."pathX", s."pathY", s."majorPassed", s."majorTurnsBack", s."majorSafety",
      s."floorId", s."floorX", s."floorY"
    FROM "Stop" s JOIN "Touchpoint" t ON t."id" = s."touchpointId" AND t."centreId" = s."centreId"
    WHERE s."centreId" = ${centreId} AND ${onPlans} ORDER BY s."position", s."touchpointId"`;

const factorRows = (centreId: string, ofTouchpoints: Sql): Sql =>
  sql`SELECT f."touchpointId", f."id", f."name", f."basic", f."kind", f."standard" FROM "Factor" f
    WHERE f."centreId" = ${centreId} AND f."archivedAt" IS NULL AND ${ofTouchpoints}
    ORDER BY f."position", f."id"`;

const linkRows = (centreId: string, onPlans: Sql): Sql =>
  sql`SELECT s."planId", s."fromId", s."toId", s."weight" FROM "Link" s
    WHERE s."centreId" = ${centreId} AND ${onPlans}`;

/** The documents of any number of plans, in their order, in three statements. */
export function* planDocuments(
  engine: Engine,
  centreId: string,
  plans: readonly PlanRow[],
): Work<readonly JourneyDocument[]> {
  const planIds = plans.map(({ planId }) => planId);
  const onPlans = isOneOf(engine, sql`s."planId"`, planIds);
  const stops = yield* run<StopRow>(stopRows(centreId, onPlans));
  const links = yield* run<LinkRow>(linkRows(centreId, onPlans));
  const touchpointIds = [...new Set(stops.map(({ id }) => id))];
  const ofTouchpoints = isOneOf(engine, sql`f."touchpointId"`, touchpointIds);
  const factors = yield* run<FactorRow>(factorRows(centreId, ofTouchpoints));
  const stopsOf = byKey(stops, ({ planId }) => planId);
  const linksOf = byKey(links, ({ planId }) => planId);
  const factorsOf = byKey(factors, ({ touchpointId }) => touchpointId);
  return plans.map((plan) =>
    documentOfRows({
      plan,
      stops: stopsOf.get(plan.planId) ?? [],
      links: linksOf.get(plan.planId) ?? [],
      factors: factorsOf,
    }),
  );
}

/** Any number of journeys in four statements; those that are deleted or another centre's are not among them. */
export function* storedJourneys(
  engine: Engine,
  centreId: string,
  journeyIds: readonly string[],
): Work<readonly StoredJourney[]> {
  const journeys = yield* run<JourneyRow>(journeyRows(engine, centreId, journeyIds));
  const documents = yield* planDocuments(engine, centreId, journeys);
  return journeys.flatMap(({ id, revision, ownerId, reviewBy, createdAt, updatedAt }, place) => {
    const document = documents[place];
    if (!document) return [];
    const times = { createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) };
    return [{ id, revision, ownerId, reviewBy, ...times, document }];
  });
}
