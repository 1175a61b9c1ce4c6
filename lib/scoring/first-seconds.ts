import { requireAmount, requireRecord } from "./input-guards";
import type { JourneyGraph, Step } from "./journey-graph";
import { likeliestPath } from "./likeliest-path";
import { readJourney } from "./read-journey";
import type { FirstSeconds, FirstSecondsShare, Journey } from "./types";
import { visitShares } from "./visit-shares";

/** The first seconds that are judged unless a caller says otherwise. */
export const FIRST_SECONDS = 15;

/**
 * When a visitor is first greeted, over all ways through the journey.
 *
 * @param journey see SPEC.md, section J; `durationSeconds` and `greets` matter here
 * @param options `within`: seconds, 15 unless given; a greeting at a second below it is in time
 * @returns shares of visits: greeted in time, never greeted, and by second of the first greeting;
 *   ids that the likeliest path reaches in time, and ids that count 0 s for want of a duration
 * @throws ScoringError what is wrong with the journey, or `bad-number` at `options.within`
 * Source: the first 15 seconds as welfare centres read Carlzon; see SPEC.md, F.
 */
export function firstSeconds(
  journey: Journey,
  options: { readonly within?: number } = {},
): FirstSeconds {
  const graph = readJourney(journey, "journey");
  const { within = FIRST_SECONDS } = requireRecord(options, "options");
  return firstSecondsOf(graph, requireAmount(within, "options.within"));
}

/** The same for a journey that was already read. */
export function firstSecondsOf(graph: JourneyGraph, within: number): FirstSeconds {
  const { greeted, never } = followArrivals(graph);
  const distribution = [...greeted]
    .map(([second, share]): FirstSecondsShare => ({ second, share: Math.min(1, share) }))
    .sort((a, b) => a.second - b.second);
  const welcomed = distribution.filter(({ second }) => second < within);
  return {
    welcomedShare: Math.min(
      1,
      welcomed.reduce((sum, { share }) => sum + share, 0),
    ),
    never: graph.stops.length === 0 ? 1 : Math.min(1, never),
    distribution,
    reached: reachedWithin(graph, within),
    untimed: untimed(graph),
  };
}

type SecondShares = Map<number, number>;

/** A table over touchpoint and second: the share of visits that arrive then, not yet greeted. */
function followArrivals({ stops, onward, entries }: JourneyGraph) {
  const arrivals = new Map<number, SecondShares>();
  const greeted: SecondShares = new Map();
  let never = 0;
  for (const { to, share } of entries) add(tableOf(arrivals, to), 0, share);
  for (const [position, stop] of stops.entries()) {
    const here = tableOf(arrivals, position);
    arrivals.delete(position);
    const steps = onward[position] ?? [];
    if (stop.routine && stop.greets) addAll({ table: greeted, from: here, delay: 0, share: 1 });
    else if (steps.length === 0) never += totalOf(here);
    else passOn({ arrivals, from: here, steps, delay: secondsAt(stop) });
  }
  return { greeted, never };
}

function passOn(task: {
  readonly arrivals: Map<number, SecondShares>;
  readonly from: SecondShares;
  readonly steps: readonly Step[];
  readonly delay: number;
}): void {
  const { arrivals, from, steps, delay } = task;
  if (from.size === 0) return;
  for (const { to, share } of steps) addAll({ table: tableOf(arrivals, to), from, delay, share });
}

function addAll(task: {
  readonly table: SecondShares;
  readonly from: SecondShares;
  readonly delay: number;
  readonly share: number;
}): void {
  const { table, from, delay, share } = task;
  for (const [second, arriving] of from) add(table, second + delay, arriving * share);
}

function totalOf(table: SecondShares): number {
  let total = 0;
  for (const share of table.values()) total += share;
  return total;
}

function tableOf(arrivals: Map<number, SecondShares>, position: number): SecondShares {
  const known = arrivals.get(position);
  if (known !== undefined) return known;
  const fresh: SecondShares = new Map();
  arrivals.set(position, fresh);
  return fresh;
}

function add(table: SecondShares, second: number, share: number): void {
  table.set(second, (table.get(second) ?? 0) + share);
}

/** Non-routine touchpoints take no time; a missing duration counts 0. */
function secondsAt(stop: JourneyGraph["stops"][number]): number {
  return stop.routine ? (stop.durationSeconds ?? 0) : 0;
}

function reachedWithin(graph: JourneyGraph, within: number): readonly string[] {
  let second = 0;
  const reached: string[] = [];
  for (const position of likeliestPath(graph)) {
    const stop = graph.stops[position];
    if (stop === undefined || second >= within) break;
    reached.push(stop.id);
    second += secondsAt(stop);
  }
  return reached;
}

function untimed(graph: JourneyGraph): readonly string[] {
  const { reachable } = visitShares(graph);
  return graph.stops
    .filter(
      (stop, position) => reachable[position] && stop.routine && stop.durationSeconds === null,
    )
    .map(({ id }) => id);
}
