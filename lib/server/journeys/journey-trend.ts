import "server-only";
import { addDays } from "@/lib/format/day-of";
import { type PChart, pChart } from "@/lib/scoring";
import { database, isOneOf, type Sql, sql } from "../db";
import type { CentreScope } from "../viewer";
import { type Week, weeksOf } from "./weeks";

/** Half a year: enough weeks to tell a signal from chance, few enough to read. */
const WEEKS = 26;
/** Fewer complete visits than this are no trend: the weakest link's checks tell more. */
const VISITS_AT_LEAST = 12;

export interface TrendWeek extends Week {
  readonly kept: number;
  readonly checked: number;
}

export interface FinishedAction {
  readonly day: string;
  readonly title: string;
}

export interface JourneyTrend {
  /** Whole visits, or the moments at one touchpoint. */
  readonly about:
    | { readonly kind: "visits" }
    | { readonly kind: "touchpoint"; readonly id: string };
  readonly weeks: readonly TrendWeek[];
  readonly chart: PChart;
  /** What was finished in these weeks, by day. */
  readonly actions: readonly FinishedAction[];
}

interface DayCount {
  readonly [column: string]: unknown;
  readonly day: string;
  readonly kept: number;
  readonly checked: number;
}

export interface TrendQuestion {
  readonly journeyId: string;
  readonly touchpointIds: readonly string[];
  readonly weakestId: string | null;
  /** The window of the page: a longer one than half a year is shown whole. */
  readonly from: string;
  readonly to: string;
}

/** By week, from the first week that has any. */
function byWeek(days: readonly DayCount[], window: Week): readonly TrendWeek[] {
  const weeks = weeksOf(window).map(({ from, to }) => {
    const ofWeek = days.filter(({ day }) => from <= day && day <= to);
    const total = (pick: "kept" | "checked") => ofWeek.reduce((sum, one) => sum + one[pick], 0);
    return { from, to, kept: total("kept"), checked: total("checked") };
  });
  const first = weeks.findIndex(({ checked }) => checked > 0);
  return first < 0 ? [] : weeks.slice(first);
}

const visitsOn = (journeyId: string, inWindow: Sql): Sql =>
  sql`SELECT "day", "hundred" AS "kept", "complete" AS "checked" FROM "VisitTally"
      WHERE ${inWindow} AND "journeyId" = ${journeyId}`;

const momentsAt = (touchpointId: string, inWindow: Sql): Sql =>
  sql`SELECT "day", CAST(SUM("passed") AS INTEGER) AS "kept",
        CAST(SUM("passed" + "failed") AS INTEGER) AS "checked"
      FROM "MomentTally" WHERE ${inWindow} AND "touchpointId" = ${touchpointId} GROUP BY "day"`;

async function finishedActions(
  scope: CentreScope,
  { journeyId, touchpointIds, from, to }: TrendQuestion,
): Promise<readonly FinishedAction[]> {
  const { engine, read } = database();
  const rows = await read<{ day: string; title: string }>(
    sql`SELECT a."closedOn" AS "day", a."title" FROM "Action" a
        WHERE a."centreId" = ${scope} AND a."state" = 'done' AND a."deletedAt" IS NULL
          AND a."closedOn" BETWEEN ${from} AND ${to}
          AND (a."journeyId" = ${journeyId} OR ${isOneOf(engine, sql`a."touchpointId"`, touchpointIds)})
        ORDER BY a."closedOn", a."id"`,
  );
  return rows.map(({ day, title }) => ({ day, title }));
}

interface Evidence {
  readonly about: JourneyTrend["about"];
  readonly days: readonly DayCount[];
}

/** Complete visits where there are enough; else the checks of the weakest link; null without either. */
async function evidenceOf(question: TrendQuestion, inWindow: Sql): Promise<Evidence | null> {
  const { read } = database();
  const visits = await read<DayCount>(visitsOn(question.journeyId, inWindow));
  const complete = visits.reduce((sum, { checked }) => sum + checked, 0);
  if (complete >= VISITS_AT_LEAST) return { about: { kind: "visits" }, days: visits };
  const id = question.weakestId;
  if (id === null) return null;
  return { about: { kind: "touchpoint", id }, days: await read(momentsAt(id, inWindow)) };
}

/** How a journey does week by week, from daily tallies; null where there is nothing to draw. */
export async function journeyTrend(
  scope: CentreScope,
  question: TrendQuestion,
): Promise<JourneyTrend | null> {
  const halfYear = addDays(question.to, 1 - 7 * WEEKS);
  const [from = halfYear] = [question.from, halfYear].sort();
  const window = { from, to: question.to };
  const inWindow = sql`"centreId" = ${scope} AND "day" BETWEEN ${from} AND ${question.to}`;
  const evidence = await evidenceOf(question, inWindow);
  if (evidence === null) return null;
  const weeks = byWeek(evidence.days, window);
  return {
    about: evidence.about,
    weeks,
    chart: pChart(weeks.map(({ kept, checked }) => ({ k: kept, n: checked }))),
    actions: await finishedActions(scope, { ...question, ...window }),
  };
}
