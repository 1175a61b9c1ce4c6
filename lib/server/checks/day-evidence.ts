import "server-only";
import type { DayRecords } from "@/lib/scoring";
import { type Database, database } from "../db";
import type { CentreScope } from "../viewer";
import { dayRecords, lastBadDay } from "./day-records";
import { type DayWindow, dayRows } from "./day-rows";
import { momentsOfDays } from "./timed-moments";

interface JourneyWindow extends DayWindow {
  readonly journeyId: string;
  /** The journey's major touchpoints: the rule is about no others. */
  readonly majorIds: readonly string[];
}

/**
 * What the days of a journey show, for `daySummaries`: from daily tallies, so that its cost does not grow with history;
 * only the last bad day is read check by check, because the order within it says whether the failure has passed since.
 */
export async function dayEvidence(
  scope: CentreScope,
  { journeyId, majorIds, ...days }: JourneyWindow,
  on: Database = database(),
): Promise<DayRecords> {
  const of = { scope, touchpointIds: majorIds };
  const rows = await dayRows({ ...of, journeyIds: [journeyId], days, incidentDays: days }, on);
  const lastBad = lastBadDay(rows.moments);
  const timed = await momentsOfDays({ ...of, days: lastBad === undefined ? [] : [lastBad] }, on);
  return dayRecords({ ...rows, timed });
}
