import { isRecord, refuse, requireList } from "./input-guards";
import { type PlottedPoint, SIGNAL_RULES, type SignalRule, type SignalRun } from "./signal-rules";

export interface SignalPoint {
  /** null for a gap: it breaks every run. */
  readonly value: number | null;
  /** Halfway between the limits unless given. */
  readonly centre?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** The order in which a screen names the rules of one point: the first one wins. */
const RULE_PRECEDENCE: readonly SignalRule[] = ["outside", "trend", "twoOfThree", "shift"];

/** Points below which a chart is a trial. */
export const TRIAL_POINTS = 12;

/**
 * Runs of points that are more than chance, by exactly four rules.
 *
 * @param points in order of time; `centre`, `lower` and `upper` of each point's own limits. A point
 *   without a centre takes the middle of its limits; without a limit it cannot lie outside it
 * @returns runs `{ rule, from, to, side }`, both ends included, side 1 above or rising and -1 below
 *   or falling; by start, then by precedence
 * @throws ScoringError `bad-number` at `points[i]` or one of its fields
 * Source: NHS England, Making Data Count.
 */
export function signals(points: readonly SignalPoint[]): readonly SignalRun[] {
  const plotted = requireList(points, "points").map(readPoint);
  const tolerance = toleranceOf(plotted);
  const runs = RULE_PRECEDENCE.flatMap((rule) =>
    SIGNAL_RULES[rule](plotted, tolerance).map((run): SignalRun => ({ rule, ...run })),
  );
  return runs.sort((one, other) => one.from - other.from);
}

/** The rules of each point, in order of precedence. */
export function rulesByPoint(
  size: number,
  runs: readonly SignalRun[],
): readonly (readonly SignalRule[])[] {
  const marked = Array.from({ length: size }, () => new Set<SignalRule>());
  for (const { rule, from, to } of runs) {
    for (let point = from; point <= to; point += 1) marked[point]?.add(rule);
  }
  return marked.map((rules) => RULE_PRECEDENCE.filter((rule) => rules.has(rule)));
}

function readPoint(point: unknown, index: number): PlottedPoint | null {
  const path = `points[${index}]`;
  if (!isRecord(point)) refuse("bad-number", path);
  const value = readNumber(point.value, `${path}.value`);
  const lower = readNumber(point.lower ?? null, `${path}.lower`);
  const upper = readNumber(point.upper ?? null, `${path}.upper`);
  const given = readNumber(point.centre ?? null, `${path}.centre`);
  if (value === null) return null;
  const centre = given ?? middle(lower, upper) ?? refuse("bad-number", `${path}.centre`);
  return { value, centre, lower, upper };
}

function readNumber(value: unknown, path: string): number | null {
  if (value === null) return null;
  return typeof value === "number" && Number.isFinite(value) ? value : refuse("bad-number", path);
}

function middle(lower: number | null, upper: number | null): number | null {
  return lower === null || upper === null ? null : lower / 2 + upper / 2;
}

/** Rounding must not put a point on one side of a line that it lies on. */
function toleranceOf(points: readonly (PlottedPoint | null)[]): number {
  const largest = points.reduce(
    (most, point) => Math.max(most, Math.abs(point?.value ?? 0), Math.abs(point?.centre ?? 0)),
    0,
  );
  return largest * 1e-12;
}
