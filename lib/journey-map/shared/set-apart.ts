import type { MapCommand } from "../map-command";
import type { JourneyMap, TouchpointId } from "../map-types";
import { type NewIds, renameIds } from "../rename-ids";

interface Apart {
  readonly ids: readonly TouchpointId[];
  readonly freshId: () => string;
}

/** New ids for touchpoints and their factors. */
function freshIds({ touchpoints }: JourneyMap, { ids, freshId }: Apart) {
  const all = new Map<string, string>();
  for (const { id, factors } of touchpoints) {
    if (!ids.includes(id)) continue;
    all.set(id, freshId());
    for (const factor of factors) all.set(JSON.stringify([id, factor.id]), freshId());
  }
  return all;
}

/** The same command about what they are called now. */
function commandUnder(command: MapCommand, ids: NewIds): MapCommand {
  if (command.type === "batch")
    return { type: "batch", commands: command.commands.map((one) => commandUnder(one, ids)) };
  if (!("id" in command)) return command;
  const id = ids.get(command.id) ?? command.id;
  if (!("factorId" in command)) return { ...command, id };
  const { factorId } = command;
  return { ...command, id, factorId: ids.get(JSON.stringify([command.id, factorId])) ?? factorId };
}

/** Makes them touchpoints of this journey alone, in their place, and does to them what was to be done. */
export function setApart(map: JourneyMap, command: MapCommand, apart: Apart): MapCommand {
  const ids = freshIds(map, apart);
  return {
    type: "batch",
    commands: [{ type: "replace", map: renameIds(map, ids) }, commandUnder(command, ids)],
  };
}
