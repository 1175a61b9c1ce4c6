import "server-only";
import { type Database, database } from "../db";
import type { CentreScope } from "../viewer";
import { type DutyStop, dutyStops, type KeptFactor, keptFactors } from "./duty-stops";

export interface DutyTouchpoint {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** Empty where nobody wrote one. */
  readonly procedure: string;
  readonly isRoutine: boolean;
  /** What to keep: basic factors, then what delights. */
  readonly factors: readonly KeptFactor[];
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
}

/** What one duty is in charge of. No figure of checks: a duty that one person holds alone is that person. */
export interface DutySheet {
  /** Null for the touchpoints that are nobody's. */
  readonly duty: string | null;
  readonly touchpoints: readonly DutyTouchpoint[];
  readonly factorCount: number;
  readonly missingProcedures: number;
}

type Kept = ReadonlyMap<string, readonly KeptFactor[]>;

function touchpointsOf(stops: readonly DutyStop[], kept: Kept): readonly DutyTouchpoint[] {
  const touchpoints = new Map<string, DutyTouchpoint>();
  for (const { touchpointId: id, journeyId, journeyName, ...stop } of stops) {
    const before = touchpoints.get(id)?.journeys ?? [];
    const { name, place, routine: isRoutine } = stop;
    const procedure = stop.procedure.trim();
    const journeys = [...before, { id: journeyId, name: journeyName }];
    const factors = kept.get(id) ?? [];
    touchpoints.set(id, { id, name, place, procedure, isRoutine, factors, journeys });
  }
  return [...touchpoints.values()];
}

function sheetOf(duty: string, stops: readonly DutyStop[], kept: Kept): DutySheet {
  const all = touchpointsOf(stops, kept);
  // What is met every day stands before what happens now and then.
  const touchpoints = [...all].sort(
    (one, other) => Number(other.isRoutine) - Number(one.isRoutine),
  );
  return {
    duty: duty === "" ? null : duty,
    touchpoints,
    factorCount: touchpoints.reduce((sum, { factors }) => sum + factors.length, 0),
    missingProcedures: touchpoints.filter(({ procedure }) => procedure === "").length,
  };
}

function byName(one: DutySheet, other: DutySheet): number {
  if (one.duty === null || other.duty === null)
    return Number(one.duty === null) - Number(other.duty === null);
  return one.duty.localeCompare(other.duty, "ko");
}

/** One sheet for each duty over the centre's paths as they are, by name; what is nobody's duty comes last. */
export async function listDutySheets(
  scope: CentreScope,
  on: Database = database(),
): Promise<readonly DutySheet[]> {
  const [stops, kept] = await Promise.all([dutyStops(scope, on), keptFactors(scope, on)]);
  const duties = [...new Set(stops.map(({ duty }) => duty.trim()))];
  const stopsOf = (wanted: string) => stops.filter(({ duty }) => duty.trim() === wanted);
  return duties.map((duty) => sheetOf(duty, stopsOf(duty), kept)).sort(byName);
}
