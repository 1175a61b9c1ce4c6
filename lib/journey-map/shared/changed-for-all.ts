import type { MapCommand } from "../map-command";
import type { TouchpointDetails, TouchpointId } from "../map-types";

/** What belongs to a journey's stop; everything else is the touchpoint's, wherever it stands. */
const OF_THE_STOP: ReadonlySet<string> = new Set<keyof TouchpointDetails>([
  "major",
  "majorReasons",
  "durationSeconds",
  "position",
]);

const FACTOR_COMMANDS: ReadonlySet<string> = new Set<MapCommand["type"]>([
  "add-factor",
  "edit-factor",
  "reorder-factor",
  "remove-factor",
]);

/** The touchpoints that a command changes on every journey on which they stand. */
export function changedForAll(command: MapCommand): readonly TouchpointId[] {
  if (command.type === "batch") return [...new Set(command.commands.flatMap(changedForAll))];
  if (command.type === "edit")
    return Object.keys(command.changes).every((field) => OF_THE_STOP.has(field))
      ? []
      : [command.id];
  return FACTOR_COMMANDS.has(command.type) && "id" in command ? [command.id] : [];
}
