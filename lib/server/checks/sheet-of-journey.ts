import "server-only";
import { type KeptFactor, keptFactors } from "../duties/duty-stops";
import { Refusal } from "../errors";
import type { CheckReader } from "./check-records";
import { type CheckableStop, checkableStops } from "./checkable-stops";
import { sheetCode } from "./sheet-code";

export interface SheetTouchpoint {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly isRoutine: boolean;
  /** Basic ones first. */
  readonly factors: readonly KeptFactor[];
}

/** A path as a sheet of questions. */
export interface Sheet {
  readonly journey: { readonly id: string; readonly name: string; readonly revision: number };
  /** By which a filled sheet is found again. */
  readonly code: string;
  /** Those that ask something, in the order of the path. */
  readonly touchpoints: readonly SheetTouchpoint[];
}

const touchpointOf =
  (factors: ReadonlyMap<string, readonly KeptFactor[]>) =>
  ({ touchpointId, name, place, routine }: CheckableStop): SheetTouchpoint => ({
    id: touchpointId,
    name,
    place,
    isRoutine: routine,
    factors: factors.get(touchpointId) ?? [],
  });

/**
 * What is asked along a path that stands.
 * @throws Refusal `not-found` for one that nothing stands on, and for one that is not the reader's
 */
export async function sheetOfJourney(reader: CheckReader, journeyId: string): Promise<Sheet> {
  const [all, factors] = await Promise.all([checkableStops(reader), keptFactors(reader.scope)]);
  const stops = all.filter((stop) => stop.journeyId === journeyId);
  const [first] = stops;
  if (!first) throw new Refusal("not-found");
  const { journeyName: name, revision } = first;
  return {
    journey: { id: journeyId, name, revision },
    code: sheetCode({ journeyId, revision }),
    touchpoints: stops.map(touchpointOf(factors)).filter((one) => one.factors.length > 0),
  };
}
