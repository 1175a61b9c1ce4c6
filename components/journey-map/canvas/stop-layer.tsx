"use client";
import { memo, useMemo } from "react";
import type { CanvasLayout, CanvasStop as Stop } from "@/lib/journey-map/canvas-layout/types";
import type { JourneyMap, TouchpointId } from "@/lib/journey-map/map-types";
import type { Ground } from "../path-drawing/path-text";
import { CanvasStop } from "./canvas-stop";
import { type Saying, stopLabels } from "./canvas-texts";
import type { Gesture } from "./gesture";
import { stopLook } from "./stop-look";
import type { Store } from "./store";
import type { Near } from "./use-near-stops";

interface Props {
  readonly map: JourneyMap;
  readonly layout: CanvasLayout;
  readonly saying: Saying;
  readonly selectedIds: readonly TouchpointId[];
  readonly currentKey: string | null;
  readonly sharedIds: ReadonlySet<TouchpointId>;
  readonly keyOf: (id: TouchpointId) => string;
  readonly gestures: Store<Gesture>;
  readonly near: Store<Near>;
}

function groundOf({ standing, node }: Stop, { band }: CanvasLayout): Ground {
  if (standing === "apart") return "sunken";
  const x = node.x + node.width / 2;
  return standing === "path" && band && x < band.rect.x + band.rect.width ? "band" : "paper";
}

/** In words, by id: said again only where the map is another one. */
function useStopLabels({ map, layout, saying }: Props): ReadonlyMap<TouchpointId, string> {
  return useMemo(() => {
    const labelOf = stopLabels(map, saying);
    return new Map(layout.stops.map((stop) => [stop.id, labelOf(stop)]));
  }, [map, layout, saying]);
}

/** All touchpoints, in the order of the list. */
export const StopLayer = memo(function StopLayer(props: Props) {
  const { map, layout, saying, keyOf } = props;
  const labels = useStopLabels(props);
  const chosen = new Set(props.selectedIds);
  return layout.stops.map((stop) => {
    const touchpoint = map.touchpoints[stop.number - 1];
    const name = keyOf(stop.id);
    if (!touchpoint) return null;
    return (
      <CanvasStop
        key={name}
        {...{ stop, name }}
        look={stopLook(touchpoint, stop.standing)}
        label={labels.get(stop.id) ?? ""}
        roleDescription={saying.words.stop.role}
        isSelected={chosen.has(stop.id)}
        isCurrent={name === props.currentKey}
        isShared={props.sharedIds.has(stop.id)}
        ground={groundOf(stop, layout)}
        gestures={props.gestures}
        near={props.near}
      />
    );
  });
});
