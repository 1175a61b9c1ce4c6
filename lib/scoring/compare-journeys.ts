import { FIRST_SECONDS, firstSecondsOf } from "./first-seconds";
import { keyPath, refuse, requireRecord } from "./input-guards";
import { type JourneyChanges, journeyChanges, type Names } from "./journey-changes";
import type { JourneyGraph } from "./journey-graph";
import { readJourney } from "./read-journey";
import { readRates } from "./read-rates";
import { type ReadTally, readTallies } from "./read-tallies";
import { scoreEvidence } from "./score-evidence";
import type { Journey, JourneyScore, Rates, Tallies } from "./types";
import { visitShares } from "./visit-shares";
import { DEFAULT_Z } from "./wilson-interval";

export interface WhatIf {
  /** Pass rate in [0, 1] of each touchpoint of the plan that has no evidence. */
  readonly assumed?: Rates;
  /** Id in the present journey of a touchpoint that the plan calls otherwise. */
  readonly sameAs?: Readonly<Record<string, string>>;
}

export interface JourneyComparison extends JourneyChanges {
  readonly asIs: JourneyScore;
  readonly toBe: JourneyScore;
  readonly difference: {
    readonly failureFree: number | null;
    readonly welcomedShare: number;
  };
  /** Ids of the plan whose rate is assumed: what rests on them is a forecast. */
  readonly assumed: readonly string[];
}

/**
 * A plan beside the journey as it is, both scored on the same evidence.
 *
 * @param asIs the journey as it is @param toBe the plan
 * @param tallies evidence by touchpoint id of the journey as it is
 * @param whatIf rates assumed for touchpoints without evidence, and which touchpoints of the plan
 *   are the same as which of the journey as it is (otherwise the same id says so)
 * @returns both scores, plan less present of the failure-free share (null where either is) and of
 *   the share greeted within 15 s, and what was added, removed, moved, changed and assumed
 * @throws ScoringError what is wrong with a journey (paths start with `asIs` or `toBe`) or a tally;
 *   `unknown-id` or `bad-rate` at `assumed.<id>`, and where a new reachable major touchpoint has no
 *   rate; `unknown-id` at `sameAs.<id>`
 * Source: see SPEC.md, C.
 */
export function compareJourneys(
  asIs: Journey,
  toBe: Journey,
  tallies: Tallies,
  whatIf: WhatIf = {},
): JourneyComparison {
  const { assumed = {}, sameAs = {} } = requireRecord(whatIf, "whatIf");
  const present = readJourney(asIs, "asIs");
  const plan = readJourney(toBe, "toBe");
  const evidence = readTallies(tallies, present.positions);
  const origins = findOrigins({ present, plan, sameAs });
  const kept = keptTallies(evidence, origins);
  const rates = readRates({ rates: assumed, known: plan.positions, root: "assumed" });
  requireRates({ plan, origins, rates });
  const scores = {
    asIs: scoreEvidence({ graph: present, tallies: evidence, ...DEFAULTS }),
    toBe: scoreEvidence({ graph: plan, tallies: kept, assumed: rates, ...DEFAULTS }),
  };
  const names = { asIs: namesOf(asIs), toBe: namesOf(toBe) };
  return {
    ...scores,
    difference: {
      failureFree: differ(scores.toBe.failureFree, scores.asIs.failureFree),
      welcomedShare: welcomed(plan) - welcomed(present),
    },
    ...journeyChanges({ asIs: present, toBe: plan, origins, names }),
    assumed: plan.stops.map(({ id }) => id).filter((id) => rates.has(id) && !isObserved(kept, id)),
  };
}

const DEFAULTS = { z: DEFAULT_Z, probability: true };

function findOrigins(input: {
  readonly present: JourneyGraph;
  readonly plan: JourneyGraph;
  readonly sameAs: unknown;
}): ReadonlyMap<string, string> {
  const { present, plan } = input;
  const origins = new Map<string, string>();
  for (const { id } of plan.stops) if (present.positions.has(id)) origins.set(id, id);
  for (const [id, origin] of Object.entries(requireRecord(input.sameAs, "sameAs"))) {
    const isKnown = plan.positions.has(id) && typeof origin === "string";
    if (!isKnown || !present.positions.has(origin)) refuse("unknown-id", keyPath("sameAs", id));
    origins.set(id, origin);
  }
  return origins;
}

function keptTallies(
  evidence: ReadonlyMap<string, ReadTally>,
  origins: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadTally> {
  const kept = new Map<string, ReadTally>();
  for (const [id, origin] of origins) {
    const tally = evidence.get(origin);
    if (tally !== undefined) kept.set(id, tally);
  }
  return kept;
}

function requireRates(input: {
  readonly plan: JourneyGraph;
  readonly origins: ReadonlyMap<string, string>;
  readonly rates: ReadonlyMap<string, number>;
}): void {
  const { plan, origins, rates } = input;
  const { reachable } = visitShares(plan);
  plan.stops.forEach(({ id, major }, position) => {
    const isNew = major && reachable[position] && !origins.has(id);
    if (isNew && !rates.has(id)) refuse("bad-rate", keyPath("assumed", id));
  });
}

function namesOf({ touchpoints }: Journey): Names {
  return new Map(touchpoints.map(({ id, name }) => [id, name]));
}

function isObserved(tallies: ReadonlyMap<string, ReadTally>, id: string): boolean {
  const tally = tallies.get(id);
  return tally !== undefined && tally.passed + tally.failed > 0;
}

function welcomed(graph: JourneyGraph): number {
  return firstSecondsOf(graph, FIRST_SECONDS).welcomedShare;
}

function differ(plan: number | null, present: number | null): number | null {
  return plan === null || present === null ? null : plan - present;
}
