import "server-only";
import { type Outcome, type VisitScore, visitScore } from "@/lib/scoring";
import { type Engine, insertRows, isOneOf, run, sql, type Work } from "../db";

/** A stop of a walk, by the rules as they were when it was walked. */
export interface WalkedStop {
  readonly id: string;
  readonly major: boolean;
  readonly routine: boolean;
}

interface WalkRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly journeyId: string;
  readonly day: string;
  readonly way: string;
  readonly score: number | null;
  readonly complete: unknown;
}

interface WalkMoment {
  readonly [column: string]: unknown;
  readonly walkId: string;
  readonly touchpointId: string;
  readonly outcome: Outcome | null;
}

interface VisitChange {
  readonly [column: string]: string | number;
  readonly centreId: string;
  readonly journeyId: string;
  readonly day: string;
  readonly complete: number;
  readonly hundred: number;
  readonly zero: number;
}

function scoreOf(walk: WalkRow, moments: readonly WalkMoment[]): VisitScore {
  const way = JSON.parse(walk.way) as readonly WalkedStop[];
  const majors = new Set(way.filter(({ major }) => major).map(({ id }) => id));
  return visitScore({
    moments: moments.map(({ touchpointId, outcome }) => ({
      touchpointId,
      outcome,
      major: majors.has(touchpointId),
    })),
    onTheWay: way.filter(({ major, routine }) => major && routine).map(({ id }) => id),
  });
}

interface Counts {
  readonly complete: boolean;
  readonly score: number | null;
}

const difference = (is: boolean, was: boolean): number => Number(is) - Number(was);

function changeOf(centreId: string, walk: WalkRow, now: Counts): VisitChange {
  const was = { score: walk.score, complete: Boolean(walk.complete) };
  return {
    centreId,
    journeyId: walk.journeyId,
    day: walk.day,
    complete: difference(now.complete, was.complete),
    hundred: difference(now.score === 100, was.score === 100),
    zero: difference(now.score === 0, was.score === 0),
  };
}

const isChange = ({ complete, hundred, zero }: VisitChange): boolean =>
  complete !== 0 || hundred !== 0 || zero !== 0;

function* keepScore(centreId: string, walk: WalkRow, score: VisitScore): Work<void> {
  const brokenBy = JSON.stringify(score.brokenBy);
  yield* run(
    sql`UPDATE "Walk" SET "score" = ${score.score}, "complete" = ${score.complete}, "brokenBy" = ${brokenBy}
        WHERE "centreId" = ${centreId} AND "id" = ${walk.id}`,
  );
}

const ADD = sql`ON CONFLICT ("centreId", "journeyId", "day") DO UPDATE SET
  "complete" = "VisitTally"."complete" + excluded."complete",
  "hundred" = "VisitTally"."hundred" + excluded."hundred",
  "zero" = "VisitTally"."zero" + excluded."zero"`;

/**
 * Judges walks anew by the checks that stand, and carries what changed into the daily tally of visits. A walk through
 * another organisation is judged but counts for no journey of ours.
 */
export function* rescoreVisits(
  engine: Engine,
  centreId: string,
  walkIds: readonly string[],
): Work<void> {
  if (walkIds.length === 0) return;
  const lock = engine === "postgres" ? sql`FOR UPDATE` : sql``;
  const walks = yield* run<WalkRow>(
    sql`SELECT "id", "journeyId", "day", "way", "score", "complete" FROM "Walk"
        WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, walkIds)} ORDER BY "id" ${lock}`,
  );
  const moments = yield* run<WalkMoment>(
    sql`SELECT c."walkId", c."touchpointId", c."outcome" FROM "Check" c
        WHERE c."centreId" = ${centreId} AND ${isOneOf(engine, sql`c."walkId"`, walkIds)}
          AND NOT EXISTS (SELECT 1 FROM "Check" s
            WHERE s."centreId" = c."centreId" AND s."supersedesId" = c."id")`,
  );
  for (const walk of walks) {
    const score = scoreOf(
      walk,
      moments.filter(({ walkId }) => walkId === walk.id),
    );
    const change = changeOf(centreId, walk, score);
    yield* keepScore(centreId, walk, score);
    if (!isChange(change)) continue;
    const columns = ["centreId", "journeyId", "day", "complete", "hundred", "zero"] as const;
    yield* run(insertRows(engine, { into: "VisitTally", columns, rows: [change], ending: ADD }));
  }
}
