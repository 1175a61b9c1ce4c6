"use client";
import { useCallback, useEffect, useState } from "react";
import type { LiveEvidence } from "@/components/journey-map/live-rule/live-evidence";
import { LiveRule } from "@/components/journey-map/live-rule/live-rule";
import type { LiveRuleWords } from "@/components/journey-map/live-rule/live-rule-props";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { JourneyMap, TouchpointId } from "@/lib/journey-map/map-types";
import { ConflictDialog } from "./conflict-dialog";
import type { EditedPlan } from "./edited-plan";
import { EditorProvider, type EditorTools, type PanelView } from "./editor-context";
import { EditorHeader } from "./editor-header";
import type { EditorWords } from "./editor-words";
import type { FloorPlanMaterial } from "./floor-side";
import { LibraryProvider, type TouchpointLibrary } from "./library-context";
import { MapViews } from "./map-views";
import { RemoveJourney } from "./remove-journey";
import { RevisionsDialog } from "./revisions-dialog";
import { SaveStatus } from "./save-status";
import { SharedDialog } from "./shared-dialog";
import { UncheckableBar } from "./uncheckable-bar";
import { useEditorSession } from "./use-editor-session";
import { useSharedChange } from "./use-shared-change";
import { useUndecided } from "./use-undecided";
import { WhenReady } from "./when-ready";

export interface JourneyEditorProps {
  readonly words: EditorWords;
  readonly crumbs: { readonly label: string; readonly journeys: string };
  readonly locale: Locale;
  readonly timeZone: string;
  readonly userId: string;
  readonly journeyId: string;
  readonly plan?: EditedPlan;
  readonly revision: number;
  readonly map: JourneyMap;
  readonly library: TouchpointLibrary;
  readonly floorPlan: FloorPlanMaterial;
  readonly live: { readonly words: LiveRuleWords; readonly evidence: LiveEvidence };
}

type Session = ReturnType<typeof useEditorSession>;

/** What everything is about while nothing else is chosen besides. */
function onlyOne({ touchpoints }: JourneyMap, [id, ...more]: readonly TouchpointId[]) {
  return more.length > 0 ? null : (touchpoints.find((one) => one.id === id) ?? null);
}

/** What the parts of the editor work with. */
function useTools(
  props: JourneyEditorProps,
  session: Session,
  run: EditorTools["run"],
): EditorTools {
  const { words, locale } = props;
  const { editing, dispatch } = session;
  const map = editing.history.present;
  const [view, setView] = useState<PanelView>({ kind: "touchpoint" });
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [openings, setOpenings] = useState(0);
  const { keys } = editing;
  const undecided = useUndecided();
  const keyOf = useCallback((id: string) => keys.get(id) ?? id, [keys]);
  const selectMany = (ids: readonly TouchpointId[]) => {
    dispatch({ type: "select", ids });
    setView({ kind: "touchpoint" });
  };
  return {
    words,
    locale,
    isPlan: props.plan !== undefined,
    map,
    view,
    isPanelOpen,
    openings,
    run,
    selectedIds: editing.selectedIds,
    selected: onlyOne(map, editing.selectedIds),
    keyOf,
    select: (id) => selectMany([id]),
    selectMany,
    show: (next) => {
      setView(next);
      setPanelOpen(true);
      setOpenings(openings + 1);
    },
    closePanel: () => setPanelOpen(false),
    undecided,
  };
}

/** A journey as a list that can be changed in every part, kept as it is changed. */
export function JourneyEditor(props: JourneyEditorProps) {
  const { words, timeZone, journeyId, plan, crumbs } = props;
  const session = useEditorSession(props);
  const { run, question } = useSharedChange({
    map: session.editing.history.present,
    run: session.run,
    sharing: props.library.sharing,
    isPlan: plan !== undefined,
  });
  const tools = useTools(props, session, run);
  const { editing, state, save } = session;
  const [dialog, setDialog] = useState<"history" | "remove" | "conflict" | null>(null);
  const conflictCount = session.conflicts.length;
  useEffect(() => {
    if (conflictCount > 0) setDialog("conflict");
  }, [conflictCount]);
  return (
    <EditorProvider value={tools}>
      <WhenReady>
        <EditorHeader
          {...{ words, crumbs, journeyId, plan }}
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
        <LiveRule {...props.live} locale={props.locale} map={tools.map} />
        <UncheckableBar />
        <LibraryProvider value={props.library}>
          <MapViews floorPlan={props.floorPlan} />
        </LibraryProvider>
      </WhenReady>
      {question === null ? null : <SharedDialog {...{ words, question }} />}
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
