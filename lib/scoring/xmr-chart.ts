import { refuse, requireList, requireRecord } from "./input-guards";
import type { SignalRule, SignalRun } from "./signal-rules";
import { rulesByPoint, signals, TRIAL_POINTS } from "./signals";

/** 3 / d2 for ranges of two: mean moving ranges from the centre to a limit. */
const LIMIT_RANGES = 2.66;

/** D4 for ranges of two: a moving range above this many means is itself a signal. */
const RANGE_LIMIT = 3.267;

export interface XmrPoint {
  readonly value: number;
  readonly rules: readonly SignalRule[];
}

export interface XmrChart {
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly points: readonly XmrPoint[];
  readonly runs: readonly SignalRun[];
  readonly trial: boolean;
}

/**
 * Control chart of single measurements by their moving ranges.
 *
 * @param values finite numbers in order of time, of any unit
 * @param options `screen`: drop moving ranges above 3.267 times their mean, once, before the limits
 *   are set; false unless given
 * @returns centre (mean) and limits mean +- 2.66 mean moving ranges in the unit of the values (the
 *   limits are null with fewer than two values, the centre with none), each point's rules in order
 *   of precedence, the runs, and `trial` with fewer than 12 points
 * @throws ScoringError `bad-number` at `values[i]` or `options.screen`
 * Source: Wheeler, Understanding Variation; NHS England, Making Data Count.
 */
export function xmrChart(
  values: readonly number[],
  options: { readonly screen?: boolean } = {},
): XmrChart {
  const { screen = false } = requireRecord(options, "options");
  if (typeof screen !== "boolean") refuse("bad-number", "options.screen");
  const read = requireList(values, "values").map(readValue);
  const centre = read.length === 0 ? null : meanOf(read);
  const limits = limitsOf({ values: read, centre, screen });
  const runs = signals(read.map((value) => ({ value, centre, ...limits })));
  const rules = rulesByPoint(read.length, runs);
  return {
    centre,
    ...limits,
    points: read.map((value, index) => ({ value, rules: rules[index] ?? [] })),
    runs,
    trial: read.length < TRIAL_POINTS,
  };
}

/** Adding 0 turns -0 into 0. */
function readValue(value: unknown, index: number): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    refuse("bad-number", `values[${index}]`);
  return value + 0;
}

/** Each part is divided before it is added: the sum cannot overflow. */
function meanOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  if (Number.isFinite(sum)) return sum / values.length;
  return values.reduce((mean, value) => mean + value / values.length, 0);
}

function limitsOf(chart: {
  readonly values: readonly number[];
  readonly centre: number | null;
  readonly screen: boolean;
}): { readonly lower: number | null; readonly upper: number | null } {
  const { values, centre, screen } = chart;
  if (centre === null || values.length < 2) return { lower: null, upper: null };
  const ranges = values.slice(1).map((value, index) => movingRange(values[index] ?? value, value));
  const highest = RANGE_LIMIT * meanOf(ranges);
  const kept = screen ? ranges.filter((range) => range <= highest) : ranges;
  const reach = LIMIT_RANGES * meanOf(kept);
  return { lower: withinDouble(centre - reach), upper: withinDouble(centre + reach) };
}

function movingRange(before: number, value: number): number {
  return Math.min(Number.MAX_VALUE, Math.abs(value - before));
}

function withinDouble(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
