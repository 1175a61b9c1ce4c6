import "server-only";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import type { WalkItem } from "@/lib/schemas/walks";
import type { WalkedStop } from "../checks/rescore-visits";
import { run, sql, type Work } from "../db";
import { Refusal } from "../errors";

export interface PathWalked {
  /** The revision by whose rules the visit is judged. */
  readonly revision: number;
  readonly stops: readonly WalkedStop[];
}

interface StopRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly major: unknown;
  readonly routine: unknown;
  readonly revision: number;
}

/** The stops of the path as it is. */
function* standingPath(scope: string, journeyId: string): Work<PathWalked | null> {
  const rows = yield* run<StopRow>(
    sql`SELECT s."touchpointId" AS "id", s."major", t."routine", j."revision"
        FROM "Journey" j
        JOIN "Plan" p ON p."journeyId" = j."id" AND p."kind" = 'asIs'
        JOIN "Stop" s ON s."centreId" = j."centreId" AND s."planId" = p."id"
        JOIN "Touchpoint" t ON t."id" = s."touchpointId"
        WHERE j."id" = ${journeyId} AND j."centreId" = ${scope} AND j."deletedAt" IS NULL`,
  );
  const [first] = rows;
  if (!first) return null;
  const stops = rows.map(({ id, major, routine }) => ({
    id,
    major: Boolean(major),
    routine: Boolean(routine),
  }));
  return { revision: first.revision, stops };
}

/** The path as it was at a revision that is kept. */
function* formerPath(
  scope: string,
  { journeyId, revision }: { readonly journeyId: string; readonly revision: number },
): Work<PathWalked | null> {
  const [row] = yield* run<{ document: string }>(
    sql`SELECT "document" FROM "JourneyRevision"
        WHERE "centreId" = ${scope} AND "journeyId" = ${journeyId} AND "number" = ${revision}`,
  );
  if (!row) return null;
  const { journey } = JSON.parse(row.document) as JourneyDocument;
  const stops = journey.touchpoints.map(({ id, major, routine }) => ({ id, major, routine }));
  return { revision, stops };
}

/**
 * The path that was walked, by the rules of its revision: a phone may come back with a walk along what has changed since.
 * @throws Refusal `unknown-id`
 */
export function* pathWalked(
  scope: string,
  { journeyId, revision }: Pick<WalkItem, "journeyId" | "revision">,
): Work<PathWalked> {
  const standing = yield* standingPath(scope, journeyId);
  if (!standing) throw new Refusal("unknown-id", { path: "journeyId" });
  if (revision === undefined || revision >= standing.revision) return standing;
  return (yield* formerPath(scope, { journeyId, revision })) ?? standing;
}

/**
 * The way as walked, each stop with what it was.
 * @throws Refusal `unknown-id`
 */
export function walkedWay(
  { way, skips = [] }: Pick<WalkItem, "way" | "skips">,
  { stops }: PathWalked,
): readonly WalkedStop[] {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const astray = skips.findIndex(({ touchpointId }) => !way.includes(touchpointId));
  if (astray >= 0) throw new Refusal("unknown-id", { path: `skips[${astray}].touchpointId` });
  return way.map((id, index) => {
    const stop = byId.get(id);
    if (!stop) throw new Refusal("unknown-id", { path: `way[${index}]` });
    return stop;
  });
}
