"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { LiveEvidence } from "@/components/journey-map/live-rule/live-evidence";
import { LiveRule } from "@/components/journey-map/live-rule/live-rule";
import type { LiveRuleWords } from "@/components/journey-map/live-rule/live-rule-props";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { ChoiceProvider } from "./choice-context";
import { ConflictDialog } from "./conflict-dialog";
import type { EditedPlan } from "./edited-plan";
import { EditorProvider, type EditorTools } from "./editor-context";
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
import { useChoosing } from "./use-choosing";
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

type OpenDialog = "history" | "remove" | "conflict" | null;

/** What the parts of the editor work with. */
function useTools(props: JourneyEditorProps, session: Session, run: EditorTools["run"]) {
  const { words, locale } = props;
  const { editing, dispatch } = session;
  const { keys, selectedIds } = editing;
  const map = editing.history.present;
  const isPlan = props.plan !== undefined;
  const undecided = useUndecided();
  const keyOf = useCallback((id: string) => keys.get(id) ?? id, [keys]);
  const { choice, choosing } = useChoosing({ selectedIds, dispatch });
  const tools = useMemo(
    (): EditorTools => ({ words, locale, isPlan, map, run, keyOf, undecided, ...choosing }),
    [words, locale, isPlan, map, run, keyOf, undecided, choosing],
  );
  return { tools, choice };
}

/** A journey as a list that can be changed in every part, kept as it is changed. */
export function JourneyEditor(props: JourneyEditorProps) {
  const { words, plan } = props;
  const session = useEditorSession(props);
  const { run, question } = useSharedChange({
    map: session.editing.history.present,
    run: session.run,
    sharing: props.library.sharing,
    isPlan: plan !== undefined,
  });
  const { tools, choice } = useTools(props, session, run);
  const { editing } = session;
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const conflictCount = session.conflicts.length;
  useEffect(() => {
    if (conflictCount > 0) setDialog("conflict");
  }, [conflictCount]);
  return (
    <EditorProvider value={tools}>
      <WhenReady>
        <Head {...{ props, session }} onDialog={setDialog} />
        <Refusal {...{ words, editing }} />
        <LiveRule {...props.live} locale={props.locale} map={tools.map} />
        <UncheckableBar />
        <LibraryProvider value={props.library}>
          <ChoiceProvider value={choice}>
            <MapViews floorPlan={props.floorPlan} keyWords={props.live.words.key} />
          </ChoiceProvider>
        </LibraryProvider>
      </WhenReady>
      {question === null ? null : <SharedDialog {...{ words, question }} />}
      <Dialogs {...{ props, session, dialog }} onClose={() => setDialog(null)} />
    </EditorProvider>
  );
}

interface HeadProps {
  readonly props: JourneyEditorProps;
  readonly session: Session;
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** Nothing of it changes with what is chosen, and nothing of it is drawn again then. */
function Head({ props, session, onDialog }: HeadProps) {
  const { words, crumbs, journeyId, plan, timeZone } = props;
  const { state, save, undo, redo } = session;
  const { past, present, future } = session.editing.history;
  const { name } = present;
  const [canUndo, canRedo] = [past.length > 0, future.length > 0];
  const status = useMemo(
    () => (
      <SaveStatus
        words={words.save}
        {...{ state, timeZone }}
        onRetry={() => void save()}
        onChoose={() => onDialog("conflict")}
      />
    ),
    [words, state, timeZone, save, onDialog],
  );
  return useMemo(
    () => (
      <EditorHeader
        {...{ words, crumbs, journeyId, plan, name, status, canUndo, canRedo }}
        onUndo={undo}
        onRedo={redo}
        onSave={save}
        onHistory={() => onDialog("history")}
        onRemove={() => onDialog("remove")}
      />
    ),
    [words, crumbs, journeyId, plan, name, status, canUndo, canRedo, undo, redo, save, onDialog],
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
  readonly dialog: OpenDialog;
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
