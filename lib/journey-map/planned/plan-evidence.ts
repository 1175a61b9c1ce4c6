import type { Rates, Tallies } from "../../scoring";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "../map-types";

/** What a plan is held against. */
export interface Planned {
  readonly asIs: Pick<JourneyMap, "touchpoints">;
  readonly toBe: Pick<JourneyMap, "touchpoints">;
}

/** By the id of a plan's touchpoint, the one of the present path that it stems from; none for what is new. */
export type Origins = ReadonlyMap<TouchpointId, TouchpointId>;

export function originsOf({ asIs, toBe }: Planned): Origins {
  const present = new Set(asIs.touchpoints.map(({ id }) => id));
  return new Map(
    toBe.touchpoints.flatMap(({ id, sameAs }) => {
      const origin = [sameAs, id].find((one) => one !== undefined && present.has(one));
      return origin === undefined ? [] : [[id, origin] as const];
    }),
  );
}

/** The evidence of the present path under the ids of a plan. */
export function talliesOfPlan(tallies: Tallies, origins: Origins): Tallies {
  return Object.fromEntries(
    [...origins].flatMap(([id, origin]) => {
      const tally = tallies[origin];
      return tally === undefined ? [] : [[id, tally] as const];
    }),
  );
}

/** How often moments are kept at the major touchpoints that were checked, all together; null where none was. */
export function pooledRate(
  touchpoints: readonly Pick<MapTouchpoint, "id" | "major">[],
  tallies: Tallies,
): number | null {
  const seen = touchpoints.flatMap(({ id, major }) => (major ? (tallies[id] ?? []) : []));
  const passed = seen.reduce((sum, tally) => sum + tally.passed, 0);
  const checked = seen.reduce((sum, tally) => sum + tally.passed + tally.failed, 0);
  return checked === 0 ? null : passed / checked;
}

/**
 * The rate that is assumed for each new major touchpoint of a plan: as often as moments are kept at the others.
 * Without any evidence nothing is missed, for nothing is known.
 */
export function assumedRates(planned: Planned, tallies: Tallies): Rates {
  const origins = originsOf(planned);
  const rate = pooledRate(planned.asIs.touchpoints, tallies) ?? 1;
  return Object.fromEntries(
    planned.toBe.touchpoints
      .filter(({ id, major }) => major && !origins.has(id))
      .map(({ id }) => [id, rate]),
  );
}
