import { isAmount, isRecord, refuse } from "./input-guards";

const LONGEST_SECONDS = 86_400;

/** A touchpoint as the library works with it: every optional field decided. */
export interface Stop {
  readonly id: string;
  readonly major: boolean;
  readonly routine: boolean;
  /** 1 for a routine touchpoint. */
  readonly occurrence: number;
  readonly greets: boolean;
  readonly durationSeconds: number | null;
}

/** @param pathOf names the place; paths are only spelled out for an error, reading stays fast */
export function readTouchpoint(value: unknown, pathOf: () => string): Stop {
  if (!isRecord(value)) refuse("bad-number", pathOf());
  const { id, major, routine, greets, occurrence, durationSeconds } = value;
  if (typeof id !== "string") refuse("unknown-id", `${pathOf()}.id`);
  if (typeof major !== "boolean") refuse("bad-number", `${pathOf()}.major`);
  if (typeof routine !== "boolean") refuse("bad-number", `${pathOf()}.routine`);
  return {
    id,
    major,
    routine,
    occurrence: routine ? 1 : readOccurrence(occurrence, pathOf),
    greets: readGreets(greets, pathOf),
    durationSeconds: readDuration(durationSeconds, pathOf),
  };
}

function readOccurrence(value: unknown, pathOf: () => string): number {
  if (isAmount(value) && value > 0 && value <= 1) return value;
  return refuse("bad-occurrence", `${pathOf()}.occurrence`);
}

function readGreets(value: unknown, pathOf: () => string): boolean {
  if (value === undefined) return false;
  return typeof value === "boolean" ? value : refuse("bad-number", `${pathOf()}.greets`);
}

function readDuration(value: unknown, pathOf: () => string): number | null {
  if (value === undefined) return null;
  if (isAmount(value) && Number.isInteger(value) && value <= LONGEST_SECONDS) return value;
  return refuse("bad-duration", `${pathOf()}.durationSeconds`);
}
