import "server-only";
import { addDays } from "@/lib/format/day-of";
import { type Database, database, empty, isOneOf, type Sql, sql } from "../db";
import { Refusal } from "../errors";
import type { CentreScope, Viewer } from "../viewer";
import type { FrozenAnswer } from "./frozen-check";

export interface ListedCheck {
  readonly id: string;
  readonly touchpointId: string;
  readonly journeyId: string | null;
  readonly walkId: string | null;
  readonly observedAt: string;
  readonly receivedAt: string;
  readonly clockOff: boolean;
  readonly day: string;
  readonly announced: boolean;
  readonly outcome: "passed" | "failed" | null;
  readonly results: readonly FrozenAnswer[];
  readonly note: string | null;
  readonly cause: string | null;
  readonly supersedes: { readonly id: string; readonly reason: string } | null;
  readonly supersededBy: string | null;
}

export interface CheckFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly touchpointId?: string | undefined;
  readonly journeyId?: string | undefined;
  readonly outcome?: "passed" | "failed" | "none" | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface CheckRecord {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly observedAt: string | Date;
  readonly receivedAt: string | Date;
  readonly answers: string;
  readonly supersedesId: string | null;
  readonly reason: string | null;
}

const timeOf = (value: string | Date): string => new Date(value).toISOString();

const cursorOf = ({ observedAt, id }: CheckRecord): string =>
  Buffer.from(`${timeOf(observedAt)} ${id}`).toString("base64url");

function place(cursor: string): { readonly at: Date; readonly id: string } {
  const [time = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  const at = new Date(time);
  if (id === "" || Number.isNaN(at.getTime())) throw new Refusal("invalid", { path: "cursor" });
  return { at, id };
}

const outcomeIs = (outcome: string): Sql =>
  outcome === "none" ? sql` AND c."outcome" IS NULL` : sql` AND c."outcome" = ${outcome}`;

/** Days bound the time too, generously for any time zone: the index is by time. */
const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function conditions(scope: CentreScope, filter: CheckFilter, assigned: Sql): Sql {
  const { from, to, touchpointId, journeyId, outcome, cursor } = filter;
  const after = cursor === undefined ? null : place(cursor);
  return sql`c."centreId" = ${scope}${assigned}
    ${from ? sql` AND c."day" >= ${from} AND c."observedAt" >= ${midnightOf(addDays(from, -1))}` : empty}
    ${to ? sql` AND c."day" <= ${to} AND c."observedAt" < ${midnightOf(addDays(to, 2))}` : empty}
    ${touchpointId ? sql` AND c."touchpointId" = ${touchpointId}` : empty}
    ${journeyId ? sql` AND c."journeyId" = ${journeyId}` : empty}
    ${outcome ? outcomeIs(outcome) : empty}
    ${after ? sql` AND (c."observedAt", c."id") < (${after.at}, ${after.id})` : empty}`;
}

function listed(record: CheckRecord): ListedCheck {
  const { answers, supersedesId, reason, observedAt, receivedAt, ...rest } = record;
  return {
    ...(rest as unknown as Pick<ListedCheck, "id" | "touchpointId" | "day" | "outcome">),
    journeyId: rest.journeyId as string | null,
    walkId: rest.walkId as string | null,
    observedAt: timeOf(observedAt),
    receivedAt: timeOf(receivedAt),
    clockOff: Boolean(rest.clockOff),
    announced: Boolean(rest.announced),
    results: JSON.parse(answers) as readonly FrozenAnswer[],
    note: rest.note as string | null,
    cause: rest.cause as string | null,
    supersedes: supersedesId === null ? null : { id: supersedesId, reason: reason ?? "" },
    supersededBy: rest.supersededBy as string | null,
  };
}

/** The centre's checks, newest observation first; superseded ones too, with what superseded them. */
export async function listChecks(
  { scope, assignedJourneyIds }: Pick<Viewer, "scope" | "assignedJourneyIds">,
  filter: CheckFilter,
  on: Database = database(),
): Promise<{ readonly items: readonly ListedCheck[]; readonly nextCursor: string | null }> {
  const assigned = assignedJourneyIds
    ? sql` AND ${isOneOf(on.engine, sql`c."journeyId"`, assignedJourneyIds)}`
    : empty;
  const records = await on.read<CheckRecord>(
    sql`SELECT c."id", c."touchpointId", c."journeyId", c."walkId", c."observedAt", c."receivedAt", c."clockOff",
          c."day", c."announced", c."outcome", c."answers", c."note", c."cause", c."supersedesId", c."reason",
          s."id" AS "supersededBy"
        FROM "Check" c
        LEFT JOIN "Check" s ON s."centreId" = c."centreId" AND s."supersedesId" = c."id"
        WHERE ${conditions(scope, filter, assigned)}
        ORDER BY c."observedAt" DESC, c."id" DESC LIMIT ${filter.limit + 1}`,
  );
  const page = records.slice(0, filter.limit);
  const last = page.at(-1);
  const hasMore = records.length > filter.limit && last !== undefined;
  return { items: page.map(listed), nextCursor: hasMore ? cursorOf(last) : null };
}
