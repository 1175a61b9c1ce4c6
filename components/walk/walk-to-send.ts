import { visitScore } from "@/lib/scoring/visit-score";
import { checkOfMoment } from "../checks/moment";
import { type Walked, walkedBy } from "./stopwatch";
import { isChecked, momentAt, outcomeAt, type WalkDraft } from "./walk-draft";
import type { WalkStop } from "./walkable";

interface Written {
  readonly draft: WalkDraft;
  /** The stops of the way, in order. */
  readonly way: readonly WalkStop[];
}

/** 100, 0 or not known yet, by what is written; the server judges by the same rule. */
export function visitOf({ draft, way }: Written) {
  const moments = way
    .filter((stop) => isChecked(draft, stop))
    .map((stop) => ({
      touchpointId: stop.id,
      major: stop.major,
      outcome: outcomeAt(draft, stop),
    }));
  const onTheWay = way.filter(({ major, routine }) => major && routine).map(({ id }) => id);
  return visitScore({ moments, onTheWay });
}

/** A stop is seen when one arrives there, not when it is written down. */
function checkAt(stop: WalkStop, draft: WalkDraft, { reachedAt, startedAt }: Walked) {
  const moment = momentAt(draft, stop);
  const at = reachedAt[stop.id];
  const seenAt = at === undefined ? moment.seenAt : new Date(at).toISOString();
  return checkOfMoment(stop.factors, { ...moment, seenAt }, new Date(startedAt));
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** What of it is said only where there is something to say. */
function remarksOf({ draft, way }: Written) {
  const skips = way.flatMap(({ id: touchpointId }) => {
    const reason = draft.skips[touchpointId];
    return reason === undefined ? [] : [{ touchpointId, reason }];
  });
  const { impression, elsewhere, putBackMs } = draft;
  return {
    ...(skips.length > 0 ? { skips } : {}),
    ...(isEmpty(impression) ? {} : { impression }),
    ...(elsewhere === null ? {} : { elsewhere }),
    ...(putBackMs > 0 ? { clockOff: true } : {}),
  };
}

/** That nobody greeted was seen; a second that was taken back is not known, and left out. */
function greetingToSend({ greeting }: Walked) {
  if (greeting.status === "notTimed") return {};
  return { firstGreetingSecond: greeting.status === "greeted" ? greeting.second : null };
}

/** The walk as the API takes it; null before it ended. */
export function walkToSend({ draft, way }: Written) {
  const walked = walkedBy(draft.presses);
  const { journey } = draft;
  if (walked === null || journey === null || walked.endedAt === null) return null;
  const { arrivals, pausedSeconds, startedAt, endedAt } = walked;
  return {
    id: draft.id,
    journeyId: journey.id,
    revision: journey.revision,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    announced: draft.announced || draft.elsewhere !== null,
    way: way.map(({ id }) => id),
    ...greetingToSend(walked),
    arrivals,
    pausedSeconds,
    checks: way
      .filter((stop) => isChecked(draft, stop))
      .map((stop) => ({
        touchpointId: stop.id,
        ...checkAt(stop, draft, walked),
      })),
    ...remarksOf({ draft, way }),
  };
}
