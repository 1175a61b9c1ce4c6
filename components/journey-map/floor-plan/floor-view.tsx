"use client";
import { useMemo, useState } from "react";
import { type FloorGate, floorRoute, unplacedOn } from "@/lib/journey-map/floor-route/floor-route";
import type { Point, TouchpointId } from "@/lib/journey-map/map-types";
import type { FloorPlanViewProps } from "./floor-plan-props";
import { type PlanFloor, sizeOf } from "./plan-floor";
import { PlanSurface } from "./plan-surface";
import { Tray } from "./tray";
import { TrayGhost } from "./tray-ghost";
import type { Floors } from "./use-floors";
import { type Named, usePinning } from "./use-pinning";
import { usePlanZoom } from "./use-plan-zoom";
import { useReturnToPin } from "./use-return-to-pin";
import { useTrayDrag } from "./use-tray-drag";

interface Props extends Omit<FloorPlanViewProps, "floors"> {
  readonly centre: Floors;
  readonly floor: PlanFloor;
  /** Whoever follows the path here comes to this one. */
  readonly arriving: TouchpointId | null;
  readonly onFollow: (gate: FloorGate) => void;
  readonly say: (text: string) => void;
}

const isWithin = ({ x, y }: Point): boolean => x >= 0 && x <= 1 && y >= 0 && y <= 1;
/** One floor: its plan with the pins, and beside it what stands nowhere yet. */
export function FloorView(props: Props) {
  const { words, centre, floor, map, selectedIds, onSelect } = props;
  const size = sizeOf(floor);
  const zoom = usePlanZoom(size);
  useReturnToPin(zoom.plan);
  const pinning = usePinning(props);
  const [placingId, setPlacingId] = useState<TouchpointId | null>(null);
  const floorIds = useMemo(() => new Set(centre.floors.map(({ id }) => id)), [centre.floors]);
  const route = useMemo(
    () => floorRoute(map, { floorId: floor.id, floorIds }),
    [map, floor.id, floorIds],
  );
  const unplaced = useMemo(() => unplacedOn(map, floorIds), [map, floorIds]);
  const placing = unplaced.find(({ id }) => id === placingId) ?? null;
  const place = (item: Named | null, at: Point | null) => {
    if (item === null || at === null) return;
    setPlacingId(null);
    pinning.place(item, at);
  };
  const tray = useTrayDrag({
    onDrop: (item, at) => {
      const share = zoom.isOverPlan(at) ? zoom.shareAt(at) : null;
      if (share && isWithin(share)) place(item, share);
    },
  });
  return (
    <div className="grid gap-x-6 gap-y-4 @3xl:grid-cols-[minmax(0,1fr)_16rem] @3xl:[&>section]:order-1">
      <Tray
        {...{ words, placingId, tray }}
        items={unplaced}
        onChoose={(id) => setPlacingId(id === placingId ? null : id)}
        onPlaceInView={(item) => place(item, zoom.shareInMiddle())}
      />
      <PlanSurface
        {...{ words, centre, floor, route, zoom, pinning, selectedIds, onSelect, placing }}
        arriving={props.arriving}
        onFollow={props.onFollow}
        onPlace={(at) => place(placing, at)}
      />
      <TrayGhost held={tray.held} />
    </div>
  );
}
