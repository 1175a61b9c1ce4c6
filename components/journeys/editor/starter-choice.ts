import { matchesTyped } from "@/components/ui/matches-typed";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";

export interface Offered {
  readonly kind: "ours" | "common" | "sometimes";
  readonly touchpoint: MapTouchpoint;
}

interface Library {
  /** The centre's touchpoints, under their own ids. */
  readonly ours: readonly MapTouchpoint[];
  readonly starters: readonly MapTouchpoint[];
}

const MOST = 8;

/** What typing finds: the centre's own first, then what centres have in common; nothing that is on the map. */
export function offeredFor(typed: string, map: JourneyMap, { ours, starters }: Library) {
  const ids = new Set(map.touchpoints.map(({ id }) => id));
  const names = new Set([...map.touchpoints, ...ours].map(({ name }) => name));
  const offered: readonly Offered[] = [
    ...ours
      .filter(({ id }) => !ids.has(id))
      .map((touchpoint) => ({ kind: "ours" as const, touchpoint })),
    ...starters
      .filter(({ name }) => !names.has(name))
      .map((touchpoint) => ({
        kind: touchpoint.routine ? ("common" as const) : ("sometimes" as const),
        touchpoint,
      })),
  ];
  const text = typed.trim();
  const found =
    text === ""
      ? offered
      : offered.filter(({ touchpoint: { name, place } }) => matchesTyped(`${name} ${place}`, text));
  const isSame = ({ kind, touchpoint }: Offered) => kind === "ours" && touchpoint.name === text;
  return [...found.filter(isSame), ...found.filter((one) => !isSame(one))].slice(0, MOST);
}
