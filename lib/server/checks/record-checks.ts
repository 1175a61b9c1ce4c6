import "server-only";
import { type Database, database, insertRows, isOneOf, run, sql, type Work } from "../db";
import type { Viewer } from "../viewer";
import { CHECK_COLUMNS, changeTallies } from "./change-tallies";
import type { CheckItem, CheckResult, CheckRow, Counted } from "./check-item";
import { contentHash, frozenCheck } from "./frozen-check";
import { type KnownPlaces, knownPlaces } from "./known-places";
import { refusedItem, rejected } from "./refused-item";
import { rescoreVisits } from "./rescore-visits";

export type Recorder = Pick<
  Viewer,
  "scope" | "role" | "userId" | "timeZone" | "assignedJourneyIds"
>;

interface Recording {
  readonly engine: Database["engine"];
  readonly recorder: Recorder;
  readonly receivedAt: Date;
  readonly places: KnownPlaces;
}

type Stored = Pick<CheckRow, "id" | "contentHash" | "walkId" | "source" | "filledBy"> & Counted;

function* storedChecks(
  { engine, recorder }: Recording,
  ids: readonly string[],
): Work<ReadonlyMap<string, Stored>> {
  if (ids.length === 0) return new Map();
  const rows = yield* run<Stored & { announced: unknown }>(
    sql`SELECT "id", "contentHash", "walkId", "source", "filledBy", "touchpointId", "day", "announced", "outcome", "answers"
        FROM "Check" WHERE "centreId" = ${recorder.scope} AND ${isOneOf(engine, sql`"id"`, ids)}`,
  );
  return new Map(rows.map((row) => [row.id, { ...row, announced: Boolean(row.announced) }]));
}

/** Why a correction cannot be recorded: what it supersedes must exist, at the same touchpoint. */
function refusedCorrection(item: CheckItem, target: Stored | undefined): CheckResult | null {
  if (!item.supersedes) return null;
  if (!target) return rejected(item.id, "unknown-id", "supersedes.id");
  const isSame = target.touchpointId === item.touchpointId;
  return isSame ? null : rejected(item.id, "other-touchpoint", "touchpointId");
}

/** A correction belongs to the walk of what it corrects, and was seen by whoever filled in the same sheet. */
const originOf = (item: CheckItem, target: Stored | undefined) => ({
  walkId: item.walkId ?? target?.walkId ?? null,
  source: item.source ?? target?.source ?? null,
  filledBy: item.filledBy ?? target?.filledBy ?? null,
});

const walksOf = (checks: readonly CheckRow[]): readonly string[] =>
  [...new Set(checks.flatMap(({ walkId }) => walkId ?? []))].sort();

/** The answer to one item that the database did not take: a replay, another check's id, or a correction too late. */
function answerToKept(item: CheckItem, stored: Stored | undefined): CheckResult {
  if (!stored) return rejected(item.id, "already-superseded", "supersedes.id");
  if (stored.contentHash === contentHash(item)) return { id: item.id, status: "duplicate" };
  return rejected(item.id, "id-conflict", "id");
}

function rowOf(item: CheckItem, { recorder, receivedAt, places }: Recording): CheckRow {
  return frozenCheck(item, {
    centreId: recorder.scope,
    observerId: recorder.userId,
    timeZone: recorder.timeZone,
    receivedAt,
    basicOf: places.touchpoints.get(item.touchpointId) ?? new Map(),
  });
}

/** Items that differ in id, none superseding another of them: one statement, tallies with it. */
function* recordWave(
  recording: Recording,
  items: readonly CheckItem[],
): Work<readonly CheckResult[]> {
  const supersededIds = items.flatMap(({ supersedes }) => (supersedes ? [supersedes.id] : []));
  const targets = yield* storedChecks(recording, supersededIds);
  const targetOf = (item: CheckItem) => targets.get(item.supersedes?.id ?? "");
  const refusals = new Map<string, CheckResult>();
  for (const item of items) {
    const refusal = refusedCorrection(item, targetOf(item));
    if (refusal) refusals.set(item.id, refusal);
  }
  const accepted = items.filter(({ id }) => !refusals.has(id));
  const created = yield* insertNew(
    recording.engine,
    accepted.map((item) => ({ ...rowOf(item, recording), ...originOf(item, targetOf(item)) })),
  );
  const kept = accepted.filter(({ id }) => !created.has(id));
  const stored = yield* storedChecks(
    recording,
    kept.map(({ id }) => id),
  );
  const removed = accepted.flatMap((item) => {
    const target = created.has(item.id) ? targetOf(item) : undefined;
    return target ? [target] : [];
  });
  const { engine, recorder } = recording;
  const added = [...created.values()];
  yield* changeTallies(engine, recorder.scope, { added, removed });
  yield* rescoreVisits(engine, recorder.scope, walksOf(added));
  return items.map((item) => {
    if (created.has(item.id)) return { id: item.id, status: "created" };
    return refusals.get(item.id) ?? answerToKept(item, stored.get(item.id));
  });
}

/** Inserts in the order of ids: two batches with the same checks never wait for each other in a ring. */
function* insertNew(
  engine: Database["engine"],
  rows: readonly CheckRow[],
): Work<ReadonlyMap<string, CheckRow>> {
  if (rows.length === 0) return new Map();
  const created = yield* run<{ id: string }>(
    insertRows(engine, {
      into: "Check",
      columns: CHECK_COLUMNS,
      rows: [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ending: sql`ON CONFLICT DO NOTHING RETURNING "id"`,
    }),
  );
  const ids = new Set(created.map(({ id }) => id));
  return new Map(rows.filter(({ id }) => ids.has(id)).map((row) => [row.id, row]));
}

/** The next items that can go together: each id once, and nothing that supersedes one of the others. */
function nextWave(items: readonly CheckItem[]): {
  readonly wave: readonly CheckItem[];
  readonly rest: readonly CheckItem[];
} {
  const waiting = new Set(items.map(({ id }) => id));
  const taken = new Set<string>();
  const wave: CheckItem[] = [];
  const rest: CheckItem[] = [];
  for (const item of items) {
    const target = item.supersedes?.id;
    const isNow = !taken.has(item.id) && (target === undefined || !waiting.has(target));
    if (isNow) taken.add(item.id);
    (isNow ? wave : rest).push(item);
  }
  // Corrections in a ring supersede nothing that exists: taken together, they are refused one by one.
  return wave.length > 0 ? { wave, rest } : { wave: items.slice(0, 1), rest: items.slice(1) };
}

/** The steps of `recordChecks`, for a transaction that records more beside them. */
export function* recordBatchOfChecks(
  start: Omit<Recording, "places">,
  items: readonly CheckItem[],
): Work<readonly CheckResult[]> {
  const { engine, recorder } = start;
  const places = yield* knownPlaces(engine, recorder.scope, items);
  const recording = { ...start, places };
  const answers = new Map<CheckItem, CheckResult>();
  let rest: readonly CheckItem[] = items.filter((item) => {
    const refusal = refusedItem(item, places, recorder);
    if (refusal) answers.set(item, refusal);
    return refusal === null;
  });
  while (rest.length > 0) {
    const next = nextWave(rest);
    const results = yield* recordWave(recording, next.wave);
    for (const [index, result] of results.entries()) {
      const item = next.wave[index];
      if (item) answers.set(item, result);
    }
    rest = next.rest;
  }
  return items.flatMap((item) => answers.get(item) ?? []);
}

/**
 * Records checks, one answer each in their order, all in one transaction with the tallies they change. A replay
 * changes nothing; one bad item does not sink the others; when this resolves, what it says is on the disk.
 */
export function recordChecks(
  recorder: Recorder,
  items: readonly CheckItem[],
  { now, on = database() }: { now: Date; on?: Database },
): Promise<readonly CheckResult[]> {
  if (items.length === 0) return Promise.resolve([]);
  return on.write(() =>
    recordBatchOfChecks({ engine: on.engine, recorder, receivedAt: now }, items),
  );
}
