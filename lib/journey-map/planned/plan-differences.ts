import { isSame } from "../is-same";
import type { JourneyMap, MapFactor, MapLink, MapTouchpoint, TouchpointId } from "../map-types";
import { movedInPlan } from "./moved-in-plan";
import { type Origins, originsOf } from "./plan-evidence";

/** What a plan may change of a touchpoint, as it is told; routine and occurrence are one decision. */
const TOLD_FIELDS = [
  "name",
  "place",
  "channel",
  "duty",
  "procedure",
  "major",
  "routine",
  "greets",
  "attendedHours",
  "durationSeconds",
] as const;

export type ToldField = (typeof TOLD_FIELDS)[number] | "factors";

interface TouchpointPair {
  readonly before: MapTouchpoint;
  readonly after: MapTouchpoint;
}

export interface PlannedDifference extends TouchpointPair {
  readonly fields: readonly ToldField[];
}

export interface PlanDifferences {
  readonly added: readonly MapTouchpoint[];
  readonly removed: readonly MapTouchpoint[];
  readonly changed: readonly PlannedDifference[];
  /** Touchpoints of both that come behind others than before, because they changed places. */
  readonly moved: readonly TouchpointPair[];
  /** Touchpoints of both from which one goes on to others than before, or in other shares. */
  readonly ways: readonly TouchpointPair[];
}

const factorsSay = (factors: readonly MapFactor[]) => factors.map(({ id: _, ...said }) => said);

function fieldsChanged(before: MapTouchpoint, after: MapTouchpoint): readonly ToldField[] {
  const fields: ToldField[] = TOLD_FIELDS.filter((field) => !isSame(before[field], after[field]));
  const isOther = !before.routine && !after.routine && before.occurrence !== after.occurrence;
  if (isOther) fields.push("routine");
  const isFactorsOther = !isSame(factorsSay(before.factors), factorsSay(after.factors));
  return isFactorsOther ? [...fields, "factors"] : fields;
}

type Shares = Readonly<Record<TouchpointId, number>>;

/** Where visits go on to, under the ids of the path as it is, with the share of each. */
function onwardFrom(id: TouchpointId, links: readonly MapLink[], origins: Origins): Shares {
  const ways = links.filter(({ from }) => from === id);
  const all = ways.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  return Object.fromEntries(
    ways.map(({ to, weight }) => [origins.get(to) ?? to, all > 0 ? (weight ?? 1) / all : 0]),
  );
}

/** What a plan makes different of the path as it is, in path order. */
export function planDifferences(asIs: JourneyMap, toBe: JourneyMap): PlanDifferences {
  const origins = originsOf({ asIs, toBe });
  const present = new Map(asIs.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const stemmed = new Set(origins.values());
  const pairs = toBe.touchpoints.flatMap((after) => {
    const before = present.get(origins.get(after.id) ?? "");
    return before ? [{ before, after }] : [];
  });
  const itself: Origins = new Map();
  return {
    added: toBe.touchpoints.filter(({ id }) => !origins.has(id)),
    removed: asIs.touchpoints.filter(({ id }) => !stemmed.has(id)),
    changed: pairs
      .map((pair) => ({ ...pair, fields: fieldsChanged(pair.before, pair.after) }))
      .filter(({ fields }) => fields.length > 0),
    moved: movedInPlan(pairs, { asIs, toBe, origins }),
    ways: pairs.filter(
      ({ before, after }) =>
        !isSame(
          onwardFrom(before.id, asIs.links, itself),
          onwardFrom(after.id, toBe.links, origins),
        ),
    ),
  };
}
