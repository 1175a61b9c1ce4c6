import type { JourneyMap, MapFactor, MapTouchpoint } from "../map-types";
import { mergeItems } from "./merge-items";
import { mergeWays } from "./merge-ways";
import {
  type MapConflict,
  type Merging,
  mergeFields,
  type Side,
  sideOf,
  type Three,
} from "./merging";

const FACTOR_FIELDS = ["name", "basic", "kind", "standard"] as const;
const JOURNEY_FIELDS = ["name", "persona", "plan"] as const;
const TOUCHPOINT_FIELDS = [
  "name",
  "place",
  "channel",
  "duty",
  "procedure",
  "major",
  "majorReasons",
  "greets",
  "attendedHours",
  "durationSeconds",
  "position",
  "pin",
] as const;

/** Routine and occurrence are one decision. */
function mergedHappening(merging: Merging, three: Three<MapTouchpoint>) {
  const happening = ({ routine, occurrence }: MapTouchpoint) => ({ routine, occurrence });
  const values = {
    base: happening(three.base),
    mine: happening(three.mine),
    theirs: happening(three.theirs),
  };
  const { id, name } = three.base;
  const named = { key: `${id}.routine`, about: "touchpoint" as const, name, field: "routine" };
  return values[sideOf(merging, values, named)];
}

function mergedTouchpoint(merging: Merging, three: Three<MapTouchpoint>): MapTouchpoint {
  const { id, name } = three.base;
  const about = "touchpoint" as const;
  const mergeFactor = (factors: Three<MapFactor>): MapFactor =>
    mergeFields(merging, factors, {
      key: `${id}.${factors.base.id}`,
      about: "factor",
      name: `${name} · ${factors.base.name}`,
      fields: FACTOR_FIELDS,
    });
  const factors = mergeItems(
    merging,
    { base: three.base.factors, mine: three.mine.factors, theirs: three.theirs.factors },
    { about: "factor", keyPrefix: `${id}.`, merge: mergeFactor },
  );
  const fields = mergeFields(merging, three, { key: id, about, name, fields: TOUCHPOINT_FIELDS });
  return { ...fields, ...mergedHappening(merging, three), factors };
}

export interface MergedMaps {
  readonly map: JourneyMap;
  /** None: nothing was lost. Otherwise mine stands in the map wherever nothing was chosen. */
  readonly conflicts: readonly MapConflict[];
}

/**
 * What two people made of the same map, together. Changes to different fields, touchpoints and ways join; where both
 * changed the same thing otherwise, it asks: call again with what was chosen for each conflict's key.
 */
export function mergeMaps(
  three: Three<JourneyMap>,
  choices: ReadonlyMap<string, Side> = new Map(),
): MergedMaps {
  const merging: Merging = { choices, conflicts: [] };
  const journey = { key: "journey", about: "journey" as const, name: "", fields: JOURNEY_FIELDS };
  const described = mergeFields(merging, three, journey);
  const touchpoints = mergeItems(
    merging,
    {
      base: three.base.touchpoints,
      mine: three.mine.touchpoints,
      theirs: three.theirs.touchpoints,
    },
    { about: "touchpoint", keyPrefix: "", merge: (each) => mergedTouchpoint(merging, each) },
  );
  const walked = mergeWays(merging, three, { touchpoints });
  return { map: { ...described, ...walked }, conflicts: merging.conflicts };
}
