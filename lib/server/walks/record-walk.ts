import "server-only";
import { dayOf } from "@/lib/format/day-of";
import type { WalkItem } from "@/lib/schemas/walks";
import type { CheckItem, CheckResult } from "../checks/check-item";
import { type Recorder, recordBatchOfChecks } from "../checks/record-checks";
import { rescoreVisits, type WalkedStop } from "../checks/rescore-visits";
import { type Database, database, type Engine, insertRows, run, sql, type Work } from "../db";
import { Refusal } from "../errors";

export interface RecordedWalk {
  readonly id: string;
  readonly status: "created" | "duplicate";
  readonly visit: {
    readonly score: 100 | 0 | null;
    readonly complete: boolean;
    readonly brokenBy: readonly string[];
  };
  readonly results: readonly CheckResult[];
}

interface StopRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly major: unknown;
  readonly routine: unknown;
  readonly revision: number;
}

interface Recording {
  readonly engine: Engine;
  readonly recorder: Recorder;
  readonly receivedAt: Date;
}

/** The stops of the path as it is, by the rules of this moment. */
function* stopsOf({ recorder }: Recording, journeyId: string): Work<readonly StopRow[]> {
  return yield* run<StopRow>(
    sql`SELECT s."touchpointId" AS "id", s."major", t."routine", j."revision"
        FROM "Journey" j
        JOIN "Plan" p ON p."journeyId" = j."id" AND p."kind" = 'asIs'
        JOIN "Stop" s ON s."centreId" = j."centreId" AND s."planId" = p."id"
        JOIN "Touchpoint" t ON t."id" = s."touchpointId"
        WHERE j."id" = ${journeyId} AND j."centreId" = ${recorder.scope} AND j."deletedAt" IS NULL`,
  );
}

/** The way as walked, each stop with what it was. */
function walkedWay({ way }: WalkItem, stops: readonly StopRow[]): readonly WalkedStop[] {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  return way.map((id, index) => {
    const stop = byId.get(id);
    if (!stop) throw new Refusal("unknown-id", { path: `way[${index}]` });
    return { id, major: Boolean(stop.major), routine: Boolean(stop.routine) };
  });
}

function* requireRules({ recorder }: Recording, { announced }: WalkItem): Work<void> {
  if (announced) return;
  const [centre] = yield* run(
    sql`SELECT 1 AS "recorded" FROM "Centre"
        WHERE "id" = ${recorder.scope} AND "rulesRecordedAt" IS NOT NULL`,
  );
  if (!centre) throw new Refusal("rules-not-recorded", { path: "announced" });
}

function* insertWalk(
  { engine, recorder, receivedAt }: Recording,
  { walk, way, revision }: { walk: WalkItem; way: readonly WalkedStop[]; revision: number },
): Work<boolean> {
  const row = {
    centreId: recorder.scope,
    id: walk.id,
    journeyId: walk.journeyId,
    revision,
    walkerId: recorder.userId,
    startedAt: walk.startedAt,
    endedAt: walk.endedAt ?? null,
    receivedAt,
    day: dayOf(walk.startedAt, recorder.timeZone),
    announced: walk.announced,
    way: JSON.stringify(way),
    arrivals: JSON.stringify(walk.arrivals ?? {}),
    firstGreetingSecond: walk.firstGreetingSecond ?? null,
    complete: false,
    brokenBy: "[]",
  };
  const columns = Object.keys(row) as (keyof typeof row)[];
  const ending = sql`ON CONFLICT DO NOTHING RETURNING "id"`;
  const created = yield* run(insertRows(engine, { into: "Walk", columns, rows: [row], ending }));
  return created.length > 0;
}

interface KeptWalk {
  readonly [column: string]: unknown;
  readonly journeyId: string;
  readonly startedAt: string | Date;
  readonly score: 100 | 0 | null;
  readonly complete: unknown;
  readonly brokenBy: string;
}

function* keptWalk({ recorder }: Recording, walk: WalkItem): Work<KeptWalk> {
  const [kept] = yield* run<KeptWalk>(
    sql`SELECT "journeyId", "startedAt", "score", "complete", "brokenBy" FROM "Walk"
        WHERE "centreId" = ${recorder.scope} AND "id" = ${walk.id}`,
  );
  const isSame =
    kept?.journeyId === walk.journeyId &&
    new Date(kept.startedAt).getTime() === walk.startedAt.getTime();
  if (!kept || !isSame) throw new Refusal("id-conflict", { path: "id" });
  return kept;
}

const checksOf = (walk: WalkItem): readonly CheckItem[] =>
  walk.checks.map((check) => ({
    ...check,
    journeyId: walk.journeyId,
    walkId: walk.id,
    announced: walk.announced,
  }));

function* record(recording: Recording, walk: WalkItem): Work<RecordedWalk> {
  const { engine, recorder } = recording;
  const { assignedJourneyIds } = recorder;
  const stops = yield* stopsOf(recording, walk.journeyId);
  const [first] = stops;
  if (!first || assignedJourneyIds?.includes(walk.journeyId) === false)
    throw new Refusal("unknown-id", { path: "journeyId" });
  yield* requireRules(recording, walk);
  const way = walkedWay(walk, stops);
  const isNew = yield* insertWalk(recording, { walk, way, revision: first.revision });
  const results = yield* recordBatchOfChecks(recording, checksOf(walk));
  yield* rescoreVisits(engine, recorder.scope, [walk.id]);
  const { score, complete, brokenBy } = yield* keptWalk(recording, walk);
  const visit = { score, complete: Boolean(complete), brokenBy: JSON.parse(brokenBy) };
  return { id: walk.id, status: isNew ? "created" : "duplicate", visit, results };
}

/**
 * Records a walk with its checks, all in one transaction, and judges the visit. Sent again, it changes nothing; checks
 * that were missing are added.
 * @throws Refusal `unknown-id` (journey or stop), `rules-not-recorded`, `id-conflict`
 */
export function recordWalk(
  recorder: Recorder,
  walk: WalkItem,
  { now, on = database() }: { now: Date; on?: Database },
): Promise<RecordedWalk> {
  return on.write(() => record({ engine: on.engine, recorder, receivedAt: now }, walk));
}
