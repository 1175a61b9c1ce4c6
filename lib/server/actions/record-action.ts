import "server-only";
import type { CAUSES } from "@/lib/schemas/checks";
import { type Database, database, insertRows, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";

/** What is to be done about a weak link (개선 과제). */
export interface ActionItem {
  readonly id: string;
  readonly journeyId: string;
  readonly touchpointId: string;
  readonly factorId: string;
  readonly title: string;
  readonly detail: string;
  readonly cause: (typeof CAUSES)[number];
  readonly ownerId: string;
  /** A day; so is the day on which it was closed. */
  readonly dueOn: string;
  readonly state: "open" | "doing" | "done" | "dropped";
  readonly closedOn: string | null;
}

const COLUMNS = [
  "centreId",
  "id",
  "journeyId",
  "touchpointId",
  "factorId",
  "title",
  "detail",
  "cause",
  "ownerId",
  "dueOn",
  "state",
  "closedOn",
  "createdAt",
  "updatedAt",
] as const;

/** Journey, touchpoint, factor and owner are all of this centre. */
function* requireKnown(scope: CentreScope, action: ActionItem): Work<void> {
  const known = yield* run(
    sql`SELECT 1 AS "known" FROM "Factor" f
      JOIN "Journey" j ON j."centreId" = f."centreId" AND j."id" = ${action.journeyId} AND j."deletedAt" IS NULL
      JOIN "Membership" m ON m."centreId" = f."centreId" AND m."userId" = ${action.ownerId}
      WHERE f."centreId" = ${scope} AND f."id" = ${action.factorId}
        AND f."touchpointId" = ${action.touchpointId}`,
  );
  if (known.length === 0) throw new Refusal("unknown-id", { path: "factorId" });
}

/** Opens an action; one of that id stays as it is. @throws Refusal `unknown-id` */
export function recordAction(
  scope: CentreScope,
  action: ActionItem,
  { now, on = database() }: { readonly now: Date; readonly on?: Database },
): Promise<void> {
  return on.write(function* () {
    yield* requireKnown(scope, action);
    const rows = [{ ...action, centreId: scope, createdAt: now, updatedAt: now }];
    const ending = sql`ON CONFLICT ("centreId", "id") DO NOTHING`;
    yield* run(insertRows(on.engine, { into: "Action", columns: COLUMNS, rows, ending }));
  });
}
