import "server-only";
import { addDays } from "@/lib/format/day-of";
import { type Database, empty, isOneOf, type Sql, sql } from "../db";
import type { Viewer } from "../viewer";
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
  /** `paper` where it was typed in from a sheet. */
  readonly source: string | null;
  readonly filledBy: string | null;
  readonly supersedes: { readonly id: string; readonly reason: string } | null;
  readonly supersededBy: string | null;
}

/** Which checks are asked for: of days, both included, of a place, of a path, of a walk, with an outcome. */
export interface CheckChoice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly touchpointId?: string | undefined;
  readonly journeyId?: string | undefined;
  readonly walkId?: string | undefined;
  readonly outcome?: "passed" | "failed" | "none" | undefined;
}

export type CheckReader = Pick<Viewer, "scope" | "assignedJourneyIds">;

interface CheckRecord {
  readonly [column: string]: unknown;
  readonly observedAt: string | Date;
  readonly receivedAt: string | Date;
  readonly answers: string;
  readonly supersedesId: string | null;
  readonly reason: string | null;
}

const timeOf = (value: string | Date): string => new Date(value).toISOString();

const outcomeIs = (outcome: string): Sql =>
  outcome === "none" ? sql` AND c."outcome" IS NULL` : sql` AND c."outcome" = ${outcome}`;

/** Days bound the time too, generously for any time zone: the index is by time. */
const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The checks (c) that are asked for, among those that the reader may see: a monitor sees assigned journeys only. */
export function isChosen(on: Database, reader: CheckReader, choice: CheckChoice): Sql {
  const { scope, assignedJourneyIds } = reader;
  const { from, to, touchpointId, journeyId, walkId, outcome } = choice;
  return sql`c."centreId" = ${scope}
    ${assignedJourneyIds ? sql` AND ${isOneOf(on.engine, sql`c."journeyId"`, assignedJourneyIds)}` : empty}
    ${from ? sql` AND c."day" >= ${from} AND c."observedAt" >= ${midnightOf(addDays(from, -1))}` : empty}
    ${to ? sql` AND c."day" <= ${to} AND c."observedAt" < ${midnightOf(addDays(to, 2))}` : empty}
    ${touchpointId ? sql` AND c."touchpointId" = ${touchpointId}` : empty}
    ${journeyId ? sql` AND c."journeyId" = ${journeyId}` : empty}
    ${walkId ? sql` AND c."walkId" = ${walkId}` : empty}
    ${outcome ? outcomeIs(outcome) : empty}`;
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
    source: rest.source as string | null,
    filledBy: rest.filledBy as string | null,
    supersedes: supersedesId === null ? null : { id: supersedesId, reason: reason ?? "" },
    supersededBy: rest.supersededBy as string | null,
  };
}

/** Checks (c) as they are kept, each with what superseded it. */
export async function readChecks(
  on: Database,
  { where, order, limit }: { where: Sql; order: "newest" | "oldest"; limit: number },
): Promise<readonly ListedCheck[]> {
  const by =
    order === "newest"
      ? sql`c."observedAt" DESC, c."id" DESC`
      : sql`c."observedAt" ASC, c."id" ASC`;
  const records = await on.read<CheckRecord>(
    sql`SELECT c."id", c."touchpointId", c."journeyId", c."walkId", c."observedAt", c."receivedAt", c."clockOff",
          c."day", c."announced", c."outcome", c."answers", c."note", c."cause", c."source", c."filledBy", c."supersedesId", c."reason",
          s."id" AS "supersededBy"
        FROM "Check" c
        LEFT JOIN "Check" s ON s."centreId" = c."centreId" AND s."supersedesId" = c."id"
        WHERE ${where} ORDER BY ${by} LIMIT ${limit}`,
  );
  return records.map(listed);
}
