import { compareIds } from "./compare-ids";

export interface Failure {
  readonly touchpointId: string;
  /** null for an incident: it has a day but no time. */
  readonly at: number | string | null;
}

export interface PassedMoment {
  readonly day: string;
  readonly at: number | string;
  readonly touchpointId: string;
}

/** The latest failure of a day: a moment before an incident, then the smallest id. */
export function lastFailure(failures: readonly Failure[]): Failure | null {
  return failures.reduce<Failure | null>(
    (latest, failure) => (latest === null || isLater(failure, latest) ? failure : latest),
    null,
  );
}

/** A later pass closes a failure; after an incident, which has no time, only a later day counts. */
export function passedAfter(question: {
  readonly moment: PassedMoment;
  readonly day: string;
  readonly failure: Failure;
}): boolean {
  const { moment, day, failure } = question;
  if (moment.touchpointId !== failure.touchpointId) return false;
  if (moment.day !== day) return moment.day > day;
  return failure.at !== null && moment.at > failure.at;
}

function isLater(one: Failure, other: Failure): boolean {
  if (one.at === other.at) return compareIds(one.touchpointId, other.touchpointId) < 0;
  if (one.at === null || other.at === null) return other.at === null;
  return one.at > other.at;
}
