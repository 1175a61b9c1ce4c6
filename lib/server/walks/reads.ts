import "server-only";
import { type ObservedFirstSeconds, observedFirstSeconds } from "@/lib/scoring";
import type { WalkedStop } from "../checks/rescore-visits";
import { database, sql } from "../db";
import type { CentreScope } from "../viewer";
import { type Greeting, greetingOf } from "./greeting";
import { type StopSeconds, stopSeconds } from "./stop-seconds";

export interface ListedWalk {
  readonly id: string;
  readonly day: string;
  readonly score: 100 | 0 | null;
  readonly brokenBy: readonly string[];
  readonly greeting: Greeting;
}

/** What was seen by walking a journey in a window of days. */
export interface WalkedEvidence {
  /** The latest of them. */
  readonly walks: readonly ListedWalk[];
  readonly count: number;
  /** Over the walks on which the welcome was timed, those on which nobody greeted among them. */
  readonly firstSeconds: ObservedFirstSeconds;
  /** By touchpoint: how long one truly was there. */
  readonly stops: Readonly<Record<string, StopSeconds>>;
}

interface WalkRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly day: string;
  readonly score: 100 | 0 | null;
  readonly brokenBy: string;
  readonly way: string;
  readonly arrivals: string;
  readonly firstGreetingSecond: number | null;
}

/** More than anybody walks one path in a year. */
const MOST = 3_000;
const LISTED = 8;

const listed = (row: WalkRow): ListedWalk => ({
  id: row.id,
  day: row.day,
  score: row.score,
  brokenBy: JSON.parse(row.brokenBy) as readonly string[],
  greeting: greetingOf(row),
});

const timesOf = ({ way, arrivals }: WalkRow) => ({
  way: (JSON.parse(way) as readonly WalkedStop[]).map(({ id }) => id),
  arrivals: JSON.parse(arrivals) as Readonly<Record<string, number>>,
});

const welcomesOf = (rows: readonly WalkRow[]) =>
  rows.flatMap((row) => {
    const greeting = greetingOf(row);
    if (greeting.status === "notTimed") return [];
    return [{ firstGreetingSecond: greeting.status === "greeted" ? greeting.second : null }];
  });

/** The walks of a journey in a window, both days included. Its cost depends on the window, not on history. */
export async function walkedEvidence(
  scope: CentreScope,
  {
    journeyId,
    from,
    to,
  }: { readonly journeyId: string; readonly from: string; readonly to: string },
): Promise<WalkedEvidence> {
  const rows = await database().read<WalkRow>(
    sql`SELECT "id", "day", "score", "brokenBy", "way", "arrivals", "firstGreetingSecond" FROM "Walk"
      WHERE "centreId" = ${scope} AND "journeyId" = ${journeyId} AND "day" BETWEEN ${from} AND ${to}
      ORDER BY "day" DESC, "startedAt" DESC, "id" DESC LIMIT ${MOST}`,
  );
  return {
    walks: rows.slice(0, LISTED).map(listed),
    count: rows.length,
    firstSeconds: observedFirstSeconds(welcomesOf(rows)),
    stops: stopSeconds(rows.map(timesOf)),
  };
}
