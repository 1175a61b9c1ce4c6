import { type PlainRecord, refuse, requireList, requireRecord } from "./input-guards";
import type { Failure, PassedMoment } from "./last-zero";
import { readFlag, readId, readMoment, readScore } from "./read-moment";

export interface DayEvidence {
  readonly day: string;
  checked: boolean;
  hundred: number;
  zero: number;
  readonly failures: Failure[];
}

interface PeriodEvidence {
  readonly byDay: ReadonlyMap<string, DayEvidence>;
  readonly passed: readonly PassedMoment[];
}

/** Sorts everything that was recorded into its day, and refuses what has the wrong shape. */
export function readDayEvidence(records: unknown): PeriodEvidence {
  const { moments, visits, incidents } = requireRecord(records, "records");
  const byDay = new Map<string, DayEvidence>();
  const passed = requireList(moments, "moments").flatMap(readDayMoments(byDay));
  requireList(visits, "visits").forEach((visit, index) => {
    addVisit({ byDay, path: `visits[${index}]`, value: visit });
  });
  requireList(incidents, "incidents").forEach((incident, index) => {
    addIncident({ byDay, path: `incidents[${index}]`, value: incident });
  });
  return { byDay, passed };
}

type Days = Map<string, DayEvidence>;

interface Addition {
  readonly byDay: Days;
  readonly path: string;
  readonly value: unknown;
}

function readDayMoments(byDay: Days) {
  let kind: string | null = null;
  return (value: unknown, index: number): readonly PassedMoment[] => {
    const path = `moments[${index}]`;
    const record = requireRecord(value, path);
    const { touchpointId, major, outcome } = readMoment(record, path);
    const day = dayOf({ byDay, record, path });
    const at = readTime(record.at, `${path}.at`);
    kind ??= typeof at;
    if (typeof at !== kind) refuse("bad-number", `${path}.at`);
    day.checked ||= outcome !== null;
    if (major && outcome === "failed") day.failures.push({ touchpointId, at });
    return outcome === "passed" ? [{ day: day.day, at, touchpointId }] : [];
  };
}

function addVisit({ byDay, path, value }: Addition): void {
  const record = requireRecord(value, path);
  const day = dayOf({ byDay, record, path });
  const score = readScore(record.score, `${path}.score`);
  readFlag(record.complete, `${path}.complete`);
  day.checked = true;
  if (score === 100) day.hundred += 1;
  if (score === 0) day.zero += 1;
}

function addIncident({ byDay, path, value }: Addition): void {
  const record = requireRecord(value, path);
  const day = dayOf({ byDay, record, path });
  const touchpointId = readId(record.touchpointId, `${path}.touchpointId`);
  const major = readFlag(record.major, `${path}.major`);
  const satisfied = readFlag(record.satisfied, `${path}.satisfied`);
  if (major && !satisfied) day.failures.push({ touchpointId, at: null });
}

function dayOf(place: { byDay: Days; record: PlainRecord; path: string }): DayEvidence {
  const { day } = place.record;
  if (typeof day !== "string") refuse("bad-number", `${place.path}.day`);
  const known = place.byDay.get(day);
  if (known !== undefined) return known;
  const fresh = { day, checked: false, hundred: 0, zero: 0, failures: [] };
  place.byDay.set(day, fresh);
  return fresh;
}

function readTime(value: unknown, path: string): number | string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : refuse("bad-number", path);
}
