import "server-only";
import { createHash } from "node:crypto";
import { dayOf } from "@/lib/format/day-of";
import { momentOutcome } from "@/lib/scoring";
import type { Answer, CheckItem, CheckRow } from "./check-item";

/** An answer with what the factor was when it was given: this is what a check keeps. */
export interface FrozenAnswer {
  readonly factorId: string;
  readonly answer: Answer;
  readonly basic: boolean;
}

interface Recording {
  readonly centreId: string;
  readonly observerId: string | null;
  readonly timeZone: string;
  readonly receivedAt: Date;
  /** Whether each factor of the touchpoint is basic. */
  readonly basicOf: ReadonlyMap<string, boolean>;
}

/** A phone may run a little fast; and a check may wait weeks in a phone, but not for ever. */
const AHEAD_MS = 10 * 60 * 1000;
const BEHIND_MS = 90 * 24 * 60 * 60 * 1000;

/** Whether a phone's clock disagreed with ours by more than waiting explains. */
export function isClockOff(observedAt: Date, receivedAt: Date): boolean {
  const behind = receivedAt.getTime() - observedAt.getTime();
  return behind < -AHEAD_MS || behind > BEHIND_MS;
}

/** Tells a replay from another check under the same id; the order of answers does not matter. */
export function contentHash(item: CheckItem): string {
  const results = item.results.map(({ factorId, answer }) => `${factorId}=${answer}`).sort();
  const content = [
    item.touchpointId,
    item.journeyId ?? null,
    item.walkId ?? null,
    item.observedAt.getTime(),
    item.announced,
    results,
    item.note ?? null,
    item.cause ?? null,
    item.supersedes ? [item.supersedes.id, item.supersedes.reason] : null,
    // Only where it is said: checks that were sent without one keep the hash that they have.
    ...(item.revision === undefined ? [] : [item.revision]),
    ...(item.source === undefined && item.filledBy === undefined
      ? []
      : [[item.source ?? null, item.filledBy ?? null]]),
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

/** The row of a check: its outcome by the factors as they are now, its day by the centre's time zone. */
export function frozenCheck(item: CheckItem, recording: Recording): CheckRow {
  const { basicOf, receivedAt } = recording;
  const answers: readonly FrozenAnswer[] = item.results.map(({ factorId, answer }) => ({
    factorId,
    answer,
    basic: basicOf.get(factorId) ?? false,
  }));
  return {
    centreId: recording.centreId,
    id: item.id,
    touchpointId: item.touchpointId,
    journeyId: item.journeyId ?? null,
    revision: item.revision ?? null,
    walkId: item.walkId ?? null,
    observerId: recording.observerId,
    observedAt: item.observedAt,
    receivedAt,
    clockOff: isClockOff(item.observedAt, receivedAt),
    day: dayOf(item.observedAt, recording.timeZone),
    announced: item.announced,
    outcome: momentOutcome(answers),
    answers: JSON.stringify(answers),
    note: item.note ?? null,
    cause: item.cause ?? null,
    source: item.source ?? null,
    filledBy: item.filledBy ?? null,
    supersedesId: item.supersedes?.id ?? null,
    reason: item.supersedes?.reason ?? null,
    contentHash: contentHash(item),
  };
}
