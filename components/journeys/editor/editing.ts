import { applyCommand } from "@/lib/journey-map/apply-command";
import {
  advance,
  beginHistory,
  changeThroughout,
  type MapHistory,
  redo,
  undo,
} from "@/lib/journey-map/history";
import type { CommandRefusal, MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap, TouchpointId } from "@/lib/journey-map/map-types";
import { mergeMaps } from "@/lib/journey-map/merge/merge-maps";
import { idsKept, renameIds } from "@/lib/journey-map/rename-ids";

/** An editing session: what was done, what the server has, what is looked at. */
export interface Editing {
  readonly history: MapHistory;
  /** The map as the server keeps it, at this revision. */
  readonly saved: JourneyMap;
  readonly revision: number;
  /** In the order in which they were chosen. */
  readonly selectedIds: readonly TouchpointId[];
  /** What touchpoints and factors were called before the server gave them ids: on the screen they stay the same. */
  readonly keys: ReadonlyMap<string, string>;
  /** Why the last command was not done; a new object each time, so that it is said again. */
  readonly refusal: { readonly code: CommandRefusal } | null;
}

export type EditingAction =
  | { readonly type: "do"; readonly command: MapCommand; readonly step?: string | undefined }
  | { readonly type: "undo" | "redo" }
  /** Takes back one step, whatever was done since. */
  | { readonly type: "revert"; readonly before: JourneyMap; readonly command: MapCommand }
  | { readonly type: "select"; readonly ids: readonly TouchpointId[] }
  /** The server keeps what was sent, perhaps under ids of its own. */
  | {
      readonly type: "kept";
      readonly sent: JourneyMap;
      readonly kept: JourneyMap;
      readonly revision: number;
    }
  /** What could not be saved last time, with what it was made from. */
  | {
      readonly type: "restored";
      readonly base: JourneyMap;
      readonly map: JourneyMap;
      readonly revision: number;
    }
  /** Somebody else's revision, and what it becomes together with what was done here. */
  | {
      readonly type: "joined";
      readonly theirs: JourneyMap;
      readonly revision: number;
      readonly map: JourneyMap;
    };

interface Start {
  readonly map: JourneyMap;
  readonly revision: number;
}

export const beginEditing = ({ map, revision }: Start): Editing => ({
  history: beginHistory(map),
  saved: map,
  revision,
  selectedIds: map.touchpoints.slice(0, 1).map(({ id }) => id),
  keys: new Map(),
  refusal: null,
});

/** What is looked at after a command: what was added; what stands where the removed stood. */
function selectedAfter(
  { selectedIds, history: { present } }: Editing,
  command: MapCommand,
): readonly TouchpointId[] {
  if (command.type === "add" || command.type === "draw") return [command.touchpoint.id];
  if (command.type === "batch") return selectedAfterAll(command.commands) ?? selectedIds;
  if (command.type !== "remove" || !selectedIds.includes(command.id)) return selectedIds;
  const { touchpoints } = present;
  const place = touchpoints.findIndex(({ id }) => id === command.id);
  const next = touchpoints[place + 1] ?? touchpoints[place - 1];
  return next ? [next.id] : [];
}

/** Everything that was drawn as one step. */
function selectedAfterAll(commands: readonly MapCommand[]): readonly TouchpointId[] | null {
  const drawn = commands.flatMap((one) => (one.type === "draw" ? [one.touchpoint.id] : []));
  return drawn.length > 0 ? drawn : null;
}

function done(editing: Editing, command: MapCommand, step: string | undefined): Editing {
  const result = applyCommand(editing.history.present, command);
  if (result.status === "refused") return { ...editing, refusal: { code: result.code } };
  return {
    ...editing,
    history: advance(editing.history, result.map, step ?? null),
    selectedIds: thereOf(result.map, selectedAfter(editing, command)),
    refusal: null,
  };
}

type Reversal = Extract<EditingAction, { readonly type: "revert" }>;

function reverted(history: MapHistory, { before, command }: Reversal): MapHistory {
  if (history.past.at(-1) === before) return undo(history);
  const after = applyCommand(before, command);
  if (after.status === "refused") return history;
  const three = { base: after.map, mine: history.present, theirs: before };
  return advance(history, mergeMaps(three).map);
}

/** Nothing is looked at that is not there. */
function thereOf({ touchpoints }: JourneyMap, ids: readonly TouchpointId[]) {
  const there = new Set(touchpoints.map(({ id }) => id));
  return ids.every((id) => there.has(id)) ? ids : ids.filter((id) => there.has(id));
}

const withSelection = (editing: Editing): Editing => ({
  ...editing,
  selectedIds: thereOf(editing.history.present, editing.selectedIds),
});

function keysAfter(
  keys: Editing["keys"],
  { touchpoints: sent }: JourneyMap,
  { touchpoints: kept }: JourneyMap,
): Editing["keys"] {
  const next = new Map(keys);
  const note = (old: string, id: string | undefined) => {
    if (id !== undefined && id !== old) next.set(id, next.get(old) ?? old);
  };
  sent.forEach(({ id, factors }, place) => {
    note(id, kept[place]?.id);
    factors.forEach((factor, index) => {
      note(factor.id, kept[place]?.factors[index]?.id);
    });
  });
  return next;
}

type Kept = Extract<EditingAction, { readonly type: "kept" }>;

function afterKept(editing: Editing, { sent, kept, revision }: Kept): Editing {
  const ids = idsKept(sent, kept);
  const isLatest = editing.history.present === sent;
  const renamed = changeThroughout(editing.history, (map) => renameIds(map, ids));
  const history = isLatest ? { ...renamed, present: kept } : renamed;
  return {
    ...editing,
    history,
    saved: kept,
    revision,
    selectedIds: editing.selectedIds.map((id) => ids.get(id) ?? id),
    keys: keysAfter(editing.keys, sent, kept),
  };
}

export function editingReducer(editing: Editing, action: EditingAction): Editing {
  switch (action.type) {
    case "do":
      return done(editing, action.command, action.step);
    case "undo":
      return withSelection({ ...editing, history: undo(editing.history), refusal: null });
    case "redo":
      return withSelection({ ...editing, history: redo(editing.history), refusal: null });
    case "revert":
      return withSelection({
        ...editing,
        history: reverted(editing.history, action),
        refusal: null,
      });
    case "select":
      return { ...editing, selectedIds: action.ids, refusal: null };
    case "kept":
      return afterKept(editing, action);
    case "restored":
      return withSelection({
        ...editing,
        history: advance(editing.history, action.map),
        saved: action.base,
        revision: action.revision,
      });
    case "joined":
      return withSelection({
        ...editing,
        history: advance(editing.history, action.map),
        saved: action.theirs,
        revision: action.revision,
      });
  }
}
