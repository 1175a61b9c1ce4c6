import "server-only";
import { dayOf } from "@/lib/format/day-of";
import type { WalkItem } from "@/lib/schemas/walks";
import type { CheckItem } from "../checks/check-item";
import { isClockOff } from "../checks/frozen-check";
import { type Recorder, recordBatchOfChecks } from "../checks/record-checks";
import { rescoreVisits, type WalkedStop } from "../checks/rescore-visits";
import { type Database, database, insertRows, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import { storedGreeting } from "./greeting";
import { recordElsewhere } from "./record-elsewhere";
import type { RecordedWalk, RecordingWalk } from "./recorded-walk";
import { type PathWalked, pathWalked, walkedWay } from "./stops-of-path";

function* requireRules({ recorder }: RecordingWalk, { announced }: WalkItem): Work<void> {
  if (announced) return;
  const [centre] = yield* run(
    sql`SELECT 1 AS "recorded" FROM "Centre"
        WHERE "id" = ${recorder.scope} AND "rulesRecordedAt" IS NOT NULL`,
  );
  if (!centre) throw new Refusal("rules-not-recorded", { path: "announced" });
}

function* insertWalk(
  { engine, recorder, receivedAt }: RecordingWalk,
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
    firstGreetingSecond: storedGreeting(walk),
    complete: false,
    brokenBy: "[]",
    pausedSeconds: walk.pausedSeconds ?? null,
    skips: JSON.stringify(walk.skips ?? []),
    impression: walk.impression ? JSON.stringify(walk.impression) : null,
    clockOff: (walk.clockOff ?? false) || isClockOff(walk.startedAt, receivedAt),
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

function* keptWalk({ recorder }: RecordingWalk, walk: WalkItem): Work<KeptWalk> {
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

function* recordOurs(
  recording: RecordingWalk,
  { walk, path, way }: { walk: WalkItem; path: PathWalked; way: readonly WalkedStop[] },
): Work<RecordedWalk> {
  const { engine, recorder } = recording;
  yield* requireRules(recording, walk);
  const isNew = yield* insertWalk(recording, { walk, way, revision: path.revision });
  const results = yield* recordBatchOfChecks(recording, checksOf(walk));
  yield* rescoreVisits(engine, recorder.scope, [walk.id]);
  const { score, complete, brokenBy } = yield* keptWalk(recording, walk);
  const visit = { score, complete: Boolean(complete), brokenBy: JSON.parse(brokenBy) };
  return { id: walk.id, status: isNew ? "created" : "duplicate", visit, results };
}

function* record(recording: RecordingWalk, walk: WalkItem): Work<RecordedWalk> {
  const { scope, assignedJourneyIds } = recording.recorder;
  if (assignedJourneyIds?.includes(walk.journeyId) === false)
    throw new Refusal("unknown-id", { path: "journeyId" });
  const path = yield* pathWalked(scope, walk);
  const way = walkedWay(walk, path);
  const { elsewhere: organisation } = walk;
  if (organisation === undefined) return yield* recordOurs(recording, { walk, path, way });
  // No walk of ours is asked after: what is elsewhere is not known here.
  const checks = checksOf(walk).map(({ walkId: _, ...check }) => check);
  return yield* recordElsewhere(recording, { organisation, walk, way, checks });
}

/**
 * Records a walk with its checks, all in one transaction, and judges the visit. Sent again, it changes nothing; checks
 * that were missing are added. A walk through another organisation is kept apart.
 * @throws Refusal `unknown-id` (journey or stop), `rules-not-recorded`, `id-conflict`
 */
export function recordWalk(
  recorder: Recorder,
  walk: WalkItem,
  { now, on = database() }: { now: Date; on?: Database },
): Promise<RecordedWalk> {
  return on.write(() => record({ engine: on.engine, recorder, receivedAt: now }, walk));
}
