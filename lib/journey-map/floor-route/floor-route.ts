import type { JourneyMap, MapTouchpoint, Pin, TouchpointId } from "../map-types";

/** A touchpoint on a floor; x and y are shares of its image. */
export interface FloorPin {
  readonly id: TouchpointId;
  /** Its place on the path, from 1. */
  readonly number: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A way between two pins of one floor. */
export interface FloorWay {
  readonly from: FloorPin;
  readonly to: FloorPin;
  /** False where the path passes touchpoints in between that stand on no floor. */
  readonly isDirect: boolean;
}

/** Where the path leaves a floor for another one. */
export interface FloorGate {
  readonly from: FloorPin;
  readonly to: FloorPin;
  readonly floorId: string;
}

export interface FloorRoute {
  readonly pins: readonly FloorPin[];
  readonly ways: readonly FloorWay[];
  readonly gates: readonly FloorGate[];
}

type Walked = Pick<JourneyMap, "touchpoints" | "links">;

interface Placed extends FloorPin {
  readonly floorId: string;
}

/** null where it stands on none of these floors. */
const pinOn = ({ pin }: MapTouchpoint, floorIds: ReadonlySet<string>): Pin | null =>
  pin !== undefined && floorIds.has(pin.floorId) ? pin : null;

/** Touchpoints with their numbers that stand on none of these floors. */
export function unplacedOn(
  { touchpoints }: Walked,
  floorIds: ReadonlySet<string>,
): readonly Pick<FloorPin, "id" | "number" | "name">[] {
  return touchpoints.flatMap((touchpoint, place) =>
    pinOn(touchpoint, floorIds) === null
      ? [{ id: touchpoint.id, number: place + 1, name: touchpoint.name }]
      : [],
  );
}

function placedOf({ touchpoints }: Walked, floorIds: ReadonlySet<string>) {
  const placed = new Map<TouchpointId, Placed>();
  touchpoints.forEach((touchpoint, place) => {
    const pin = pinOn(touchpoint, floorIds);
    if (pin === null) return;
    const { id, name } = touchpoint;
    placed.set(id, { id, number: place + 1, name, ...pin });
  });
  return placed;
}

type Onward = ReadonlyMap<TouchpointId, readonly TouchpointId[]>;

function onwardOf({ links }: Walked): Onward {
  const onward = new Map<TouchpointId, TouchpointId[]>();
  for (const { from, to } of links) onward.set(from, [...(onward.get(from) ?? []), to]);
  return onward;
}

/** The next ones that stand somewhere, past those that stand nowhere; directly where there is such a way. */
function nextPlaced(
  from: TouchpointId,
  placed: ReadonlyMap<TouchpointId, Placed>,
  onward: Onward,
): ReadonlyMap<TouchpointId, boolean> {
  const direct = onward.get(from) ?? [];
  const found = new Map<TouchpointId, boolean>();
  const seen = new Set<TouchpointId>();
  const queue = direct.map((id) => ({ id, isDirect: true }));
  for (const { id, isDirect } of queue) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (placed.has(id)) found.set(id, isDirect);
    else queue.push(...(onward.get(id) ?? []).map((next) => ({ id: next, isDirect: false })));
  }
  return found;
}

const pinOf = ({ floorId: _, ...pin }: Placed): FloorPin => pin;

/** What of a path is seen on one of the building's floors. */
export function floorRoute(
  map: Walked,
  { floorId, floorIds }: { readonly floorId: string; readonly floorIds: ReadonlySet<string> },
): FloorRoute {
  const placed = placedOf(map, floorIds);
  const onward = onwardOf(map);
  const here = [...placed.values()].filter((pin) => pin.floorId === floorId);
  const ways: FloorWay[] = [];
  const gates: FloorGate[] = [];
  for (const start of here) {
    for (const [id, isDirect] of nextPlaced(start.id, placed, onward)) {
      const end = placed.get(id);
      if (!end) continue;
      const [from, to] = [pinOf(start), pinOf(end)];
      if (end.floorId === floorId) ways.push({ from, to, isDirect });
      else gates.push({ from, to, floorId: end.floorId });
    }
  }
  return { pins: here.map(pinOf), ways, gates };
}
