import { type PlainRecord, refuse, requireRecord } from "./input-guards";
import type { Outcome, Score } from "./types";

export interface ReadMoment {
  readonly touchpointId: string;
  readonly major: boolean;
  readonly outcome: Outcome | null;
}

export function readMoment(value: unknown, path: string): ReadMoment {
  const record = requireRecord(value, path);
  return {
    touchpointId: readId(record.touchpointId, `${path}.touchpointId`),
    major: readFlag(record.major, `${path}.major`),
    outcome: readOutcome(record, path),
  };
}

export function readId(value: unknown, path: string): string {
  return typeof value === "string" ? value : refuse("unknown-id", path);
}

export function readFlag(value: unknown, path: string): boolean {
  return typeof value === "boolean" ? value : refuse("bad-number", path);
}

export function readScore(value: unknown, path: string): Score {
  return value === 100 || value === 0 || value === null ? value : refuse("bad-number", path);
}

function readOutcome({ outcome }: PlainRecord, path: string): Outcome | null {
  if (outcome === "passed" || outcome === "failed" || outcome === null) return outcome;
  return refuse("bad-number", `${path}.outcome`);
}
