import type { MapCommand } from "../map-command";
import type { TouchpointId } from "../map-types";

const DRAWS: ReadonlySet<MapCommand["type"]> = new Set(["draw", "put", "connect"]);

/** Seconds that nobody said and that came with what was drawn, by touchpoint. */
export function assumedSeconds(command: MapCommand): ReadonlyMap<TouchpointId, number> {
  if (command.type !== "batch") return new Map();
  const [first, ...rest] = command.commands;
  if (first?.type === "batch") return saidBeside(assumedSeconds(first), rest);
  if (first === undefined || !DRAWS.has(first.type)) return new Map();
  return new Map(rest.flatMap(secondsIn));
}

/** Without those that were said in the same step. */
function saidBeside(assumed: ReadonlyMap<TouchpointId, number>, said: readonly MapCommand[]) {
  const ids = new Set(said.flatMap(secondsIn).map(([id]) => id));
  return new Map([...assumed].filter(([id]) => !ids.has(id)));
}

function secondsIn(command: MapCommand): readonly (readonly [TouchpointId, number])[] {
  if (command.type !== "edit") return [];
  const { durationSeconds } = command.changes;
  return typeof durationSeconds === "number" ? [[command.id, durationSeconds]] : [];
}
