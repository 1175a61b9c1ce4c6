import { applyToFactors } from "./factor-commands";
import { type CommandResult, done, type MapCommand, refused } from "./map-command";
import { type JourneyMap, MOST_LINKS } from "./map-types";
import {
  addTouchpoint,
  editTouchpoint,
  pinTouchpoint,
  removeTouchpoint,
  reorderTouchpoint,
} from "./touchpoint-commands";
import { connect, disconnect, setEntries, setWays } from "./way-commands";
import { drawTouchpoint, moveTouchpoint, putTouchpoint } from "./where-commands";

type Doing<Type extends MapCommand["type"]> = (
  map: JourneyMap,
  command: Extract<MapCommand, { readonly type: Type }>,
) => CommandResult;

const DOINGS: { readonly [Type in MapCommand["type"]]: Doing<Type> } = {
  add: addTouchpoint,
  reorder: reorderTouchpoint,
  remove: (map, { id }) => removeTouchpoint(map, id),
  edit: editTouchpoint,
  move: moveTouchpoint,
  draw: drawTouchpoint,
  put: putTouchpoint,
  batch: (map, { commands }) => applyAll(map, commands),
  pin: pinTouchpoint,
  "add-factor": applyToFactors,
  "edit-factor": applyToFactors,
  "reorder-factor": applyToFactors,
  "remove-factor": applyToFactors,
  connect,
  disconnect,
  "set-ways": setWays,
  "set-entries": (map, { entries }) => setEntries(map, entries),
  describe: (map, { changes }) => done({ ...map, ...changes }),
  replace: (_, { map }) => done(map),
};

function applyAll(map: JourneyMap, commands: readonly MapCommand[]): CommandResult {
  let current = map;
  for (const command of commands) {
    const result = applyCommand(current, command);
    if (result.status === "refused") return result;
    current = result.map;
  }
  return done(current);
}

/**
 * Does one thing to a map, or says why not. The map given never changes, and a sound map stays sound: its touchpoints
 * in path order, no way that comes back, nothing beyond what a journey may hold.
 */
export function applyCommand(map: JourneyMap, command: MapCommand): CommandResult {
  const doing = DOINGS[command.type] as Doing<MapCommand["type"]>;
  const result = doing(map, command);
  if (result.status === "done" && result.map.links.length > MOST_LINKS)
    return refused("too-many-links");
  return result;
}
