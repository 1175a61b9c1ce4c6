"use client";
import { type Dispatch, useCallback, useReducer } from "react";
import { showToast } from "@/components/ui/toast-queue";
import { applyCommand } from "@/lib/journey-map/apply-command";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { beginEditing, type Editing, type EditingAction, editingReducer } from "./editing";
import type { Doing } from "./editor-context";
import type { EditorWords } from "./editor-words";
import { useAutosave } from "./use-autosave";
import { useDraft } from "./use-draft";
import { useJoining } from "./use-joining";
import { useShortcuts } from "./use-shortcuts";

interface Session {
  readonly words: EditorWords;
  readonly userId: string;
  readonly journeyId: string;
  /** A plan of the journey, where not the journey itself is edited. */
  readonly plan?: { readonly id: string } | undefined;
  readonly revision: number;
  readonly map: JourneyMap;
}

/** The editing itself: what was done, that it is kept, and that nobody's change is lost. */
export function useEditorSession({ words, userId, journeyId, plan, revision, map }: Session) {
  const [editing, dispatch] = useReducer(editingReducer, { map, revision }, beginEditing);
  const { save: texts, undo: undoLabel } = words;
  const journey = `/api/v1/journeys/${journeyId}` as const;
  const address = plan === undefined ? journey : (`${journey}/plans/${plan.id}` as const);
  const undo = useCallback(() => dispatch({ type: "undo" }), []);
  const redo = useCallback(() => dispatch({ type: "redo" }), []);
  const onRestored = useCallback(() => showToast({ message: texts.restored }), [texts]);
  const onJoined = useCallback(() => showToast({ message: texts.merged }), [texts]);
  const { state, save, resume } = useAutosave({ address, editing, dispatch });
  const joining = useJoining({ editing, state, dispatch, resume, onJoined });
  useDraft({ userId, draftOf: plan?.id ?? journeyId, editing, dispatch, onRestored });
  const run = useRun({ editing, dispatch, undoLabel });
  useShortcuts({ onSave: save, onUndo: undo, onRedo: redo });
  return { editing, dispatch, state, save, undo, redo, run, ...joining };
}

interface Running {
  readonly editing: Editing;
  readonly dispatch: Dispatch<EditingAction>;
  readonly undoLabel: string;
}

/** Does one thing; what it takes away comes back by the press of a button, whatever was done since. */
function useRun({ editing, dispatch, undoLabel }: Running) {
  const before = editing.history.present;
  return useCallback(
    (command: MapCommand, { step, message }: Doing = {}) => {
      dispatch({ type: "do", command, step });
      if (message === undefined) return;
      const result = applyCommand(before, command);
      if (result.status === "refused") return;
      const onPress = () => dispatch({ type: "revert", before, command });
      showToast({ message, action: { label: undoLabel, onPress } });
    },
    [before, dispatch, undoLabel],
  );
}
