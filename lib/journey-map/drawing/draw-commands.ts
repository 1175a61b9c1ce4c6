import { applyCommand } from "../apply-command";
import type { MapCommand } from "../map-command";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "../map-types";
import type { Where } from "../where";
import { drawnSeconds } from "./drawn-seconds";

interface Step {
  readonly id: TouchpointId;
  readonly where: Where;
  /** Whether the drawing has a time axis. */
  readonly isTimed: boolean;
}

/** The command, and whatever time it needs, as one step. */
function withSeconds(map: JourneyMap, command: MapCommand, step: Step): MapCommand {
  const result = applyCommand(map, command);
  if (result.status === "refused" || !step.isTimed) return command;
  const seconds = drawnSeconds(result.map, step);
  return seconds.length === 0 ? command : { type: "batch", commands: [command, ...seconds] };
}

interface Drawing {
  readonly touchpoint: MapTouchpoint;
  readonly where: Where;
  readonly isTimed: boolean;
}

/** A new touchpoint where it was drawn. */
export const drawing = (map: JourneyMap, { touchpoint, where, isTimed }: Drawing): MapCommand =>
  withSeconds(map, { type: "draw", touchpoint, where }, { id: touchpoint.id, where, isTimed });

/** A touchpoint of the map, put elsewhere. */
export const putting = (map: JourneyMap, { id, where, isTimed }: Step): MapCommand =>
  withSeconds(map, { type: "put", id, where }, { id, where, isTimed });

interface Connecting {
  readonly from: TouchpointId;
  readonly to: TouchpointId;
  readonly isTimed: boolean;
}

/** A way from one touchpoint to another. */
export const connecting = (map: JourneyMap, { from, to, isTimed }: Connecting): MapCommand =>
  withSeconds(
    map,
    { type: "connect", from, to },
    { id: to, where: { kind: "after", id: from }, isTimed },
  );
