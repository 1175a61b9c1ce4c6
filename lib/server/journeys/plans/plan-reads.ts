import "server-only";
import { database, empty, sql } from "../../db";
import { Refusal } from "../../errors";
import { readThrough } from "../read-through";
import { getRevision, type Reader } from "../reads";
import {
  FURTHER_PLANS,
  headOf,
  PLAN_COLUMNS,
  type PlanHead,
  type PlanPlace,
  type StoredPlan,
  storedPlan,
} from "./stored-plans";

export interface ListedPlan extends PlanHead {
  readonly touchpointCount: number;
}

type ListedRow = Parameters<typeof headOf>[0] & { readonly touchpointCount: number };

interface Page {
  readonly journeyId: string;
  /** The last id of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const MOST_ATTEMPTS = 20;

/** What is planned is the centre's own affair: who only walks assigned journeys does not meet it. */
async function requirePlanReader(reader: Reader, journeyId: string): Promise<void> {
  if (reader.assignedJourneyIds !== null) throw new Refusal("not-found");
  await getRevision(reader, journeyId);
}

/**
 * The plans of a journey, newest first.
 * @throws Refusal `not-found`
 */
export async function listPlans(
  reader: Reader,
  { journeyId, cursor, limit }: Page,
): Promise<{ readonly items: readonly ListedPlan[]; readonly nextCursor: string | null }> {
  await requirePlanReader(reader, journeyId);
  const isOlder = cursor === undefined ? empty : sql`AND p."id" < ${cursor}`;
  const rows = await database().read<ListedRow>(
    sql`SELECT ${PLAN_COLUMNS}, (SELECT CAST(COUNT(*) AS INTEGER) FROM "Stop" s
          WHERE s."centreId" = p."centreId" AND s."planId" = p."id") AS "touchpointCount"
      FROM ${FURTHER_PLANS}
      WHERE p."centreId" = ${reader.scope} AND p."journeyId" = ${journeyId}
        AND p."deletedAt" IS NULL ${isOlder} ORDER BY p."id" DESC LIMIT ${limit + 1}`,
  );
  const items = rows
    .slice(0, limit)
    .map(({ touchpointCount, ...row }) => ({ ...headOf(row), touchpointCount }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/**
 * A plan with its document. Its parts are read one after the other: the same revision before and after proves that
 * they belong together.
 * @throws Refusal `not-found`; `busy` while it never stands still
 */
export async function getPlan(reader: Reader, place: PlanPlace): Promise<StoredPlan> {
  await requirePlanReader(reader, place.journeyId);
  const on = database();
  const read = () => readThrough(on, storedPlan(on.engine, reader.scope, place));
  let last = await read();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (!last) throw new Refusal("not-found");
    const next = await read();
    if (next?.revision === last.revision) return next;
    last = next;
  }
  throw new Refusal("busy", { retryAfterSeconds: 1 });
}
