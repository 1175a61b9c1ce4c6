import { blankFactor, blankTouchpoint } from "../blank-touchpoint";
import type { JourneyMap, MapFactor, MapTouchpoint } from "../map-types";

export const aFactor = (id: string, changes: Partial<MapFactor> = {}): MapFactor => ({
  ...blankFactor({ id, name: `요소 ${id}` }),
  ...changes,
});

export const aTouchpoint = (id: string, changes: Partial<MapTouchpoint> = {}): MapTouchpoint => ({
  ...blankTouchpoint({ id, name: id }),
  ...changes,
});

/** A map that passes these touchpoints one after the other. */
export const aRow = (
  touchpoints: readonly MapTouchpoint[],
  changes: Partial<JourneyMap> = {},
): JourneyMap => ({
  name: "처음 오신 분",
  persona: "",
  plan: "asIs",
  touchpoints,
  links: touchpoints.slice(1).map(({ id }, index) => ({
    from: touchpoints[index]?.id ?? "",
    to: id,
    weight: null,
  })),
  entries: null,
  ...changes,
});

/** A map of these ways: "a>b" or "a>b:3"; its touchpoints in the order in which they are first named. */
export function aMap(ways: string, changes: Partial<JourneyMap> = {}): JourneyMap {
  const links = ways
    .split(" ")
    .filter((way) => way.includes(">"))
    .map((way) => {
      const [ends = "", weight] = way.split(":");
      const [from = "", to = ""] = ends.split(">");
      return { from, to, weight: weight === undefined ? null : Number(weight) };
    });
  const ids = [...new Set(ways.split(/[ >]/).map((name) => name.split(":")[0] ?? ""))];
  const touchpoints = ids.filter(Boolean).map((id) => aTouchpoint(id));
  return { ...aRow(touchpoints), links, ...changes };
}

/** The ways of a map as `aMap` takes them, its order before them. */
export function told({ touchpoints, links }: JourneyMap): string {
  const ways = links
    .map(({ from, to, weight }) => `${from}>${to}${weight === null ? "" : `:${weight}`}`)
    .sort();
  return [touchpoints.map(({ id }) => id).join(""), ...ways].join(" ");
}
