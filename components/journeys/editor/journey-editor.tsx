"use client";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { ConflictDialog } from "./conflict-dialog";
import { EditorProvider, type EditorTools, type PanelView } from "./editor-context";
import { EditorHeader } from "./editor-header";
import { EditorPanel } from "./editor-panel";
import type { EditorWords } from "./editor-words";
import { LibraryProvider, type TouchpointLibrary } from "./library-context";
import { RemoveJourney } from "./remove-journey";
import { RevisionsDialog } from "./revisions-dialog";
import { SaveStatus } from "./save-status";
import { StopSide } from "./stop-side";
import { useEditorSession } from "./use-editor-session";

export interface JourneyEditorProps {
  readonly words: EditorWords;
  readonly crumbs: { readonly label: string; readonly journeys: string };
  readonly locale: Locale;
  readonly timeZone: string;
  readonly userId: string;
  readonly journeyId: string;
  readonly revision: number;
  readonly map: JourneyMap;
  readonly library: TouchpointLibrary;
}

type Session = ReturnType<typeof useEditorSession>;

/** What the parts of the editor work with. */
function useTools(props: JourneyEditorProps, session: Session): EditorTools {
  const { words, locale } = props;
  const { editing, dispatch, run } = session;
  const map = editing.history.present;
  const [view, setView] = useState<PanelView>({ kind: "touchpoint" });
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [openings, setOpenings] = useState(0);
  return {
    words,
    locale,
    map,
    view,
    isPanelOpen,
    openings,
    run,
    selected: map.touchpoints.find(({ id }) => id === editing.selectedId) ?? null,
    keyOf: (id) => editing.keys.get(id) ?? id,
    select: (id) => {
      dispatch({ type: "select", id });
      setView({ kind: "touchpoint" });
    },
    show: (next) => {
      setView(next);
      setPanelOpen(true);
      setOpenings(openings + 1);
    },
    closePanel: () => setPanelOpen(false),
  };
}

/** A journey as a list that can be changed in every part, kept as it is changed. */
export function JourneyEditor(props: JourneyEditorProps) {
  const { words, timeZone, journeyId, crumbs } = props;
  const session = useEditorSession(props);
  const tools = useTools(props, session);
  const { editing, state, save } = session;
  const [dialog, setDialog] = useState<"history" | "remove" | "conflict" | null>(null);
  const conflictCount = session.conflicts.length;
  useEffect(() => {
    if (conflictCount > 0) setDialog("conflict");
  }, [conflictCount]);
  return (
    <EditorProvider value={tools}>
      <EditorHeader
        {...{ words, crumbs, journeyId }}
        name={tools.map.name}
        status={
          <SaveStatus
            words={words.save}
            {...{ state, timeZone }}
            onRetry={() => void save()}
            onChoose={() => setDialog("conflict")}
          />
        }
        canUndo={editing.history.past.length > 0}
        canRedo={editing.history.future.length > 0}
        onUndo={session.undo}
        onRedo={session.redo}
        onHistory={() => setDialog("history")}
        onRemove={() => setDialog("remove")}
      />
      <Refusal {...{ words, editing }} />
      <LibraryProvider value={props.library}>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
          <StopSide />
          <EditorPanel />
        </div>
      </LibraryProvider>
      <Dialogs {...{ props, session, dialog }} onClose={() => setDialog(null)} />
    </EditorProvider>
  );
}

/** Why the last thing was not done, until something else is. */
function Refusal({ words, editing }: { words: EditorWords; editing: Session["editing"] }) {
  return (
    <div aria-live="assertive" className="sticky top-16 z-20">
      {editing.refusal === null ? null : (
        <div className="mb-4">
          <Notice tone="problem">{words.refusals[editing.refusal.code]}</Notice>
        </div>
      )}
    </div>
  );
}

interface DialogsProps {
  readonly props: JourneyEditorProps;
  readonly session: Session;
  readonly dialog: "history" | "remove" | "conflict" | null;
  readonly onClose: () => void;
}

function Dialogs({ props, session, dialog, onClose }: DialogsProps) {
  const { words, locale, timeZone, journeyId } = props;
  const { editing, run, conflicts, choose } = session;
  const { present: current } = editing.history;
  const restore = (map: JourneyMap, number: number) => {
    run({ type: "replace", map }, { message: fill(words.revisions.restored, { number }) });
    onClose();
  };
  return (
    <>
      {dialog === "history" ? (
        <RevisionsDialog
          {...{ words, locale, timeZone, journeyId, current, onClose }}
          onRestore={restore}
        />
      ) : null}
      {dialog === "remove" ? (
        <RemoveJourney
          {...{ words, journeyId }}
          name={current.name}
          revision={editing.revision}
          onCancel={onClose}
        />
      ) : null}
      {conflicts.length > 0 ? (
        <ConflictDialog
          {...{ words, conflicts }}
          isOpen={dialog === "conflict"}
          onLater={onClose}
          onChoose={(choices) => {
            choose(choices);
            onClose();
          }}
        />
      ) : null}
    </>
  );
}
