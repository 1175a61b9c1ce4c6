import type { JourneyMap, MapFactor, MapTouchpoint } from "../map-types";

export const aFactor = (id: string, changes: Partial<MapFactor> = {}): MapFactor => ({
  id,
  name: `요소 ${id}`,
  basic: true,
  kind: "procedure",
  standard: "",
  ...changes,
});

export const aTouchpoint = (id: string, changes: Partial<MapTouchpoint> = {}): MapTouchpoint => ({
  id,
  name: id,
  place: "",
  channel: "face",
  duty: "",
  procedure: "",
  major: true,
  routine: true,
  occurrence: null,
  greets: false,
  attendedHours: [],
  durationSeconds: null,
  position: null,
  factors: [],
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
  return {
    name: "처음 오신 분",
    persona: "",
    plan: "asIs",
    touchpoints,
    links,
    entries: null,
    ...changes,
  };
}

/** The ways of a map as `aMap` takes them, its order before them. */
export function told({ touchpoints, links }: JourneyMap): string {
  const ways = links
    .map(({ from, to, weight }) => `${from}>${to}${weight === null ? "" : `:${weight}`}`)
    .sort();
  return [touchpoints.map(({ id }) => id).join(""), ...ways].join(" ");
}
