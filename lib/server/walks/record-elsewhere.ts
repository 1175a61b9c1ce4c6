import "server-only";
import { dayOf } from "@/lib/format/day-of";
import type { WalkItem } from "@/lib/schemas/walks";
import { momentOutcome, visitScore } from "@/lib/scoring";
import type { CheckItem, CheckResult } from "../checks/check-item";
import { type KnownPlaces, knownPlaces } from "../checks/known-places";
import { refusedItem } from "../checks/refused-item";
import type { WalkedStop } from "../checks/rescore-visits";
import { insertRows, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { RecordedWalk, RecordingWalk } from "./recorded-walk";

type Visit = RecordedWalk["visit"];

/** What is kept of a walk through another organisation: all that was sent, judged by the factors as they were. */
export interface KeptElsewhere {
  readonly visit: Visit;
}

interface Walked {
  readonly walk: WalkItem;
  readonly way: readonly WalkedStop[];
  readonly checks: readonly CheckItem[];
}

function visitOf({ way, checks }: Walked, { touchpoints }: KnownPlaces): Visit {
  const majors = new Set(way.filter(({ major }) => major).map(({ id }) => id));
  const moments = checks.map(({ touchpointId, results }) => {
    const basicOf = touchpoints.get(touchpointId);
    const answers = results.map(({ factorId, answer }) => ({
      answer,
      basic: basicOf?.get(factorId) ?? false,
    }));
    return { touchpointId, major: majors.has(touchpointId), outcome: momentOutcome(answers) };
  });
  const onTheWay = way.filter(({ major, routine }) => major && routine).map(({ id }) => id);
  return visitScore({ moments, onTheWay });
}

function* keptVisit({ recorder }: RecordingWalk, { walk }: Walked): Work<Visit> {
  const [kept] = yield* run<{ journeyId: string; startedAt: string | Date; walk: string }>(
    sql`SELECT "journeyId", "startedAt", "walk" FROM "ElsewhereWalk"
        WHERE "centreId" = ${recorder.scope} AND "id" = ${walk.id}`,
  );
  const isSame =
    kept?.journeyId === walk.journeyId &&
    new Date(kept.startedAt).getTime() === walk.startedAt.getTime();
  if (!kept || !isSame) throw new Refusal("id-conflict", { path: "id" });
  return (JSON.parse(kept.walk) as KeptElsewhere).visit;
}

function* insertElsewhere(
  { engine, recorder, receivedAt }: RecordingWalk,
  { organisation, walk, visit }: { organisation: string; walk: WalkItem; visit: Visit },
): Work<boolean> {
  const row = {
    centreId: recorder.scope,
    id: walk.id,
    organisation,
    journeyId: walk.journeyId,
    walkerId: recorder.userId,
    startedAt: walk.startedAt,
    receivedAt,
    day: dayOf(walk.startedAt, recorder.timeZone),
    walk: JSON.stringify({ ...walk, visit }),
  };
  const columns = Object.keys(row) as (keyof typeof row)[];
  const ending = sql`ON CONFLICT DO NOTHING RETURNING "id"`;
  const into = "ElsewhereWalk";
  return (yield* run(insertRows(engine, { into, columns, rows: [row], ending }))).length > 0;
}

/**
 * Keeps a walk through another organisation by itself: none of its checks is one of ours.
 * @throws Refusal `id-conflict`
 */
export function* recordElsewhere(
  recording: RecordingWalk,
  walked: Walked & { readonly organisation: string },
): Work<RecordedWalk> {
  const { engine, recorder } = recording;
  const { organisation, walk, checks } = walked;
  const places = yield* knownPlaces(engine, recorder.scope, checks);
  const refusals = new Map(
    checks.map((check) => [check.id, refusedItem({ ...check, announced: true }, places, recorder)]),
  );
  const taken = checks.filter(({ id }) => !refusals.get(id));
  const visit = visitOf({ ...walked, checks: taken }, places);
  const isNew = yield* insertElsewhere(recording, { organisation, walk, visit });
  const status = isNew ? "created" : "duplicate";
  const results = checks.map(({ id }): CheckResult => refusals.get(id) ?? { id, status });
  return { id: walk.id, status, visit: yield* keptVisit(recording, walked), results };
}
