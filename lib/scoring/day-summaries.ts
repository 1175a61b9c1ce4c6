import { compareIds } from "./compare-ids";
import { type Failure, lastFailure, type PassedMoment, passedAfter } from "./last-zero";
import { type DayEvidence, readDayEvidence } from "./read-day-evidence";
import type { Outcome, Score } from "./types";

export interface DayMoment {
  readonly day: string;
  /** When, comparable within a day: all numbers or all strings that sort by time. */
  readonly at: number | string;
  readonly touchpointId: string;
  readonly major: boolean;
  readonly outcome: Outcome | null;
}

export interface DayVisit {
  readonly day: string;
  readonly score: Score;
  readonly complete: boolean;
}

export interface DayIncident {
  readonly day: string;
  readonly touchpointId: string;
  readonly major: boolean;
  readonly satisfied: boolean;
}

export interface DayRecords {
  readonly moments: readonly DayMoment[];
  readonly visits: readonly DayVisit[];
  readonly incidents: readonly DayIncident[];
}

export interface DaySummary {
  readonly day: string;
  readonly verdict: Score;
  /** Visits at 100 and at 0 on that day. */
  readonly hundred: number;
  readonly zero: number;
}

export interface LastZero {
  readonly day: string;
  /** null only when a visit at 0 came without the moment that broke it. */
  readonly touchpointId: string | null;
  readonly passedSince: boolean;
}

export interface DaySummaries {
  readonly days: readonly DaySummary[];
  readonly latest: { readonly day: string; readonly verdict: Score } | null;
  readonly lastZero: LastZero | null;
  readonly daysUnbroken: number;
}

interface Day extends DaySummary {
  readonly checked: boolean;
  readonly failures: readonly Failure[];
}

/**
 * The verdict of each day, and what a screen says of a period, which has no verdict of its own.
 *
 * @param records moments (on a walk or alone), visits and incidents; days are the caller's strings
 *   and are sorted by code unit
 * @returns each day's verdict with its visits at 100 and at 0; the latest checked day; the last
 *   failure of the last day at 0 and whether its touchpoint passed later; days at 100 since
 * @throws ScoringError `unknown-id` where a touchpoint id is no string, `bad-number` for any other
 *   wrong shape, and where `at` mixes numbers and strings
 * Source: "100 - 1 = 0"; see SPEC.md, D1 to D9.
 */
export function daySummaries(records: DayRecords): DaySummaries {
  const evidence = readDayEvidence(records);
  const days = [...evidence.byDay.values()].map(judgeDay).sort((a, b) => compareIds(a.day, b.day));
  const zeroAt = days.findLastIndex(({ verdict }) => verdict === 0);
  const lastZero = days[zeroAt];
  return {
    days: days.map(({ day, verdict, hundred, zero }) => ({ day, verdict, hundred, zero })),
    latest: latestChecked(days),
    lastZero: lastZero === undefined ? null : describeZero(lastZero, evidence.passed),
    daysUnbroken: days.slice(zeroAt + 1).filter(({ verdict }) => verdict === 100).length,
  };
}

function judgeDay({ day, checked, failures, hundred, zero }: DayEvidence): Day {
  const failed = failures.length > 0 || zero > 0;
  const unbroken = hundred > 0 ? 100 : null;
  return { day, checked, failures, hundred, zero, verdict: failed ? 0 : unbroken };
}

function latestChecked(days: readonly Day[]): DaySummaries["latest"] {
  const latest = days.findLast(({ checked, verdict }) => checked || verdict !== null);
  return latest === undefined ? null : { day: latest.day, verdict: latest.verdict };
}

function describeZero({ day, failures }: Day, passed: readonly PassedMoment[]): LastZero {
  const failure = lastFailure(failures);
  if (failure === null) return { day, touchpointId: null, passedSince: false };
  const passedSince = passed.some((moment) => passedAfter({ moment, day, failure }));
  return { day, touchpointId: failure.touchpointId, passedSince };
}
