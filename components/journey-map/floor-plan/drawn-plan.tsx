"use client";
import { type MouseEvent, useMemo } from "react";
import { BY_DAY } from "@/lib/exchange/drawing/paper-colours";
import { fill } from "@/lib/i18n/fill";
import type { FloorGate, FloorPin, FloorRoute } from "@/lib/journey-map/floor-route/floor-route";
import { type PinLabels, pinLabels } from "@/lib/journey-map/floor-route/pin-labels";
import type { Point, TouchpointId } from "@/lib/journey-map/map-types";
import { FloorDrawing } from "./floor-drawing";
import type { FloorPlanWords } from "./floor-words";
import { type DrawnGate, GateMark } from "./gate-mark";
import { PinHandle } from "./pin-handle";
import { type PlanFloor, sizeOf } from "./plan-floor";
import type { Floors } from "./use-floors";
import { type DraggedPin, usePinDrag } from "./use-pin-drag";
import type { Pinning } from "./use-pinning";
import type { PlanZoom } from "./use-plan-zoom";

export interface DrawnPlanProps {
  readonly words: FloorPlanWords;
  readonly centre: Floors;
  readonly floor: PlanFloor;
  readonly route: FloorRoute;
  readonly zoom: PlanZoom;
  readonly pinning: Pinning;
  readonly selectedIds: ReadonlySet<TouchpointId>;
  readonly onSelect: (ids: readonly TouchpointId[]) => void;
  /** What the next press on the plan puts there. */
  readonly placing: Pick<FloorPin, "id" | "name"> | null;
  readonly onPlace: (at: Point | null) => void;
  readonly arriving: TouchpointId | null;
  readonly onFollow: (gate: FloorGate) => void;
}

/** The route while one of its pins is under way. */
function routeWith({ pins, ways, gates }: FloorRoute, dragged: DraggedPin | null): FloorRoute {
  if (dragged === null) return { pins, ways, gates };
  const there = (pin: FloorPin) =>
    pin.id === dragged.id ? { ...pin, x: dragged.x, y: dragged.y } : pin;
  return {
    pins: pins.map(there),
    ways: ways.map((way) => ({ ...way, from: there(way.from), to: there(way.to) })),
    gates: gates.map((gate) => ({ ...gate, from: there(gate.from) })),
  };
}

type SaidGate = Omit<DrawnGate, "room"> & { readonly key: string };

function saidGates(
  { gates }: FloorRoute,
  { words, centre }: Pick<DrawnPlanProps, "words" | "centre">,
): readonly SaidGate[] {
  return gates.flatMap((gate) => {
    const there = centre.floors.find(({ id }) => id === gate.floorId);
    if (!there) return [];
    const text = fill(words.gate, { floor: there.name, number: gate.to.number });
    return [{ key: `${gate.from.id} ${gate.to.id}`, gate, text, floorName: there.name }];
  });
}

/** The plan itself: seen, moved and zoomed; pins are dragged, and put where one presses. */
export function DrawnPlan({ hintId, ...props }: DrawnPlanProps & { readonly hintId: string }) {
  const { words, floor, zoom, pinning, selectedIds, onSelect, placing } = props;
  const size = sizeOf(floor);
  const dragging = usePinDrag({ shareAt: zoom.shareAt, onDrop: pinning.move });
  const route = routeWith(props.route, dragging.dragged);
  const gates = saidGates(route, props);
  const { labels, gates: rooms } = usePinLabels(props);
  const onClick = (event: MouseEvent) => {
    if (placing) props.onPlace(zoom.shareAt({ x: event.clientX, y: event.clientY }));
    else onSelect([]);
  };
  return (
    <svg
      ref={zoom.plan}
      role="application"
      aria-label={fill(words.plan, { floor: floor.name })}
      aria-describedby={hintId}
      tabIndex={-1}
      data-focus-quiet
      {...{ onClick }}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      className={`block max-h-[min(72dvh,760px)] min-h-80 w-full touch-none rounded-lg border border-hair-2 bg-sunken ${placing ? "cursor-crosshair" : "cursor-grab active:cursor-grabbing"}`}
    >
      {/* A plan is paper: what is drawn on it keeps the colours of the day. */}
      <g ref={zoom.world} style={floor.image ? BY_DAY : {}}>
        <FloorDrawing {...{ floor, route }} scale={zoom.scale ?? 1} />
        {gates.map(({ key, ...said }) => {
          const room = rooms.get(key);
          if (!room) return null;
          const drawn = { ...said, room };
          return <GateMark key={key} {...{ words, drawn, size }} onFollow={props.onFollow} />;
        })}
        {route.pins.map((pin) => (
          <PinHandle
            key={pin.id}
            {...{ words, pin, size, pinning, dragging, selectedIds, onSelect }}
            label={labels.get(pin.id) ?? null}
            isArriving={pin.id === props.arriving}
          />
        ))}
      </g>
    </svg>
  );
}

/** Laid out anew when something was put elsewhere or the zoom rests, not while a pin is under way. */
function usePinLabels({ words, centre, route, floor, zoom }: DrawnPlanProps): PinLabels {
  const { width, height } = sizeOf(floor);
  return useMemo(() => {
    const gates = saidGates(route, { words, centre }).map(({ key, gate, text }) => ({
      key,
      text,
      from: gate.from,
    }));
    const { pins, ways } = route;
    return pinLabels({ pins, ways, gates, size: { width, height }, scale: zoom.scale ?? 1 });
  }, [words, centre, route, width, height, zoom.scale]);
}
