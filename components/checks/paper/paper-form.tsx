"use client";
import { useId, useState } from "react";
import { v7 as newId } from "uuid";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-queue";
import { momentOfInput } from "@/lib/client/input-time";
import { fill } from "@/lib/i18n/fill";
import type { Clock } from "../clock";
import { RefusalNotice, type RefusalTexts } from "../refusal-notice";
import { SaveBar } from "../save-bar";
import { AnswerBar } from "./answer-bar";
import { type PaperRow, rowsOf } from "./paper-cells";
import { type PaperProblem, problemOf } from "./paper-checks";
import {
  mostRounds,
  type PaperDraft,
  type PaperTouchpoint,
  roundAt,
  withoutTouchpoint,
  withRound,
  withTouchpointBack,
} from "./paper-draft";
import { PaperGrid } from "./paper-grid";
import type { FormWords, ResultWords } from "./paper-words";
import { type Pasting, pasteBlock } from "./paste-block";
import { SavedRounds } from "./saved-rounds";
import { sayRound } from "./say-cell";
import { sayProblem } from "./say-problem";
import { useGrid } from "./use-grid";
import { usePaperDraft } from "./use-paper-draft";
import { usePaperSaving } from "./use-paper-saving";

interface Props {
  readonly caption: string;
  readonly journeyId: string;
  readonly touchpoints: readonly PaperTouchpoint[];
  readonly draftKey: string;
  readonly mayBeUnannounced: boolean;
  readonly mayUndo: boolean;
  readonly clock: Clock;
  readonly signInHref: string;
  readonly words: { readonly form: FormWords; readonly result: ResultWords };
  readonly refusals: RefusalTexts;
}

/** Filled sheets on their way from paper into the records. */
export function PaperForm(props: Props) {
  const { draftKey, touchpoints, words } = props;
  const kept = usePaperDraft(draftKey, touchpoints);
  const { draft, isRestored, startOver } = kept;
  if (draft === null) return null;
  return (
    <>
      {isRestored ? (
        <div className="mb-4">
          <Notice
            action={
              <Button size="small" onClick={startOver}>
                {words.form.startOver}
              </Button>
            }
          >
            {words.form.restored}
          </Notice>
        </div>
      ) : null}
      <Typing {...props} {...{ draft }} change={kept.change} />
    </>
  );
}

interface TypingProps extends Props {
  readonly draft: PaperDraft;
  readonly change: (change: (draft: PaperDraft) => PaperDraft) => void;
}

function Typing(props: TypingProps) {
  const { caption, touchpoints, draft, change, clock, words, mayBeUnannounced } = props;
  const saveId = useId();
  const rows = rowsOf(touchpoints);
  const most = mostRounds(touchpoints);
  const paste = (pasting: Pasting) => {
    const { draft: next, filled, unread } = pasteBlock(draft, pasting);
    change(() => next);
    const { pasted, unread: left, undo } = words.form;
    const leftAlone = unread > 0 ? ` ${fill(left, { count: unread })}` : "";
    const message = fill(pasted, { count: filled }) + leftAlone;
    showToast({ message, action: { label: undo, onPress: () => change(() => draft) } });
  };
  const grid = useGrid({
    ...{ rows, draft, change },
    words: words.form,
    onPasted: (text, at) => paste({ rows, at, text, mostRounds: most, newId }),
    onLeave: () => document.getElementById(saveId)?.focus(),
  });
  const saving = usePaperSaving({ ...props, timeZone: clock.timeZone, words: words.result });
  const [problem, setProblem] = useState<PaperProblem | null>(null);
  const save = () => {
    const momentOf = (seenAt: string) => momentOfInput(seenAt, clock.timeZone);
    const found = problemOf(draft, { touchpoints, momentOf, now: new Date() });
    setProblem(found);
    if (found) return focusProblem(found, { rows, focus: grid.focus });
    return saving.save(draft);
  };
  const skip = (missing: BasicMissing) => {
    setProblem(null);
    skipTouchpoint(missing, props);
    const { column, touchpoint } = missing;
    grid.focus({ row: rows.findIndex((row) => row.touchpoint.id === touchpoint.id), column });
  };
  return (
    <>
      {saving.saved ? <SavedRounds rounds={saving.saved} {...{ clock, words }} /> : null}
      <PaperGrid
        {...{ caption, touchpoints, draft, mayBeUnannounced }}
        active={grid.active}
        events={grid.events}
        words={words.form}
        onRound={(column, changes) =>
          change((before) => roundAt(before, column, (round) => ({ ...round, ...changes })))
        }
        onDown={(column) => grid.focus({ row: 0, column })}
      />
      <p role="status" className="sr-only">
        {grid.said}
      </p>
      {draft.rounds.length < most ? (
        <Button
          size="small"
          className="mt-4"
          onClick={() => change((before) => withRound(before, newId()))}
        >
          {words.form.addRound}
        </Button>
      ) : null}
      <SaveBar
        above={<Trouble {...props} {...{ problem }} refusal={saving.refusal} onSkip={skip} />}
      >
        <div className="flex min-w-0 grow flex-col gap-x-8 gap-y-2.5 md:flex-row md:items-end md:justify-between">
          <AnswerBar
            row={rows[grid.active.row]}
            column={grid.active.column}
            onWrite={grid.writeHere}
            words={words.form}
          />
          <div className="md:w-64">
            <Button
              id={saveId}
              variant="primary"
              size="large"
              isWide
              isPending={saving.isSending}
              pendingLabel={words.form.saving}
              onClick={save}
            >
              {words.form.save}
            </Button>
          </div>
        </div>
      </SaveBar>
    </>
  );
}

/** Empties what cannot be saved by halves, and offers it back. */
function skipTouchpoint({ column, touchpoint }: BasicMissing, typing: TypingProps) {
  const { draft, change, words } = typing;
  change((before) => withoutTouchpoint(before, { column, touchpoint }));
  const round = sayRound(column, words.form);
  const message = fill(words.form.skipped, { round, place: touchpoint.name });
  const back = { column, touchpoint, earlier: draft };
  const onPress = () => change((now) => withTouchpointBack(now, back));
  showToast({ message, action: { label: words.form.undo, onPress } });
}

type BasicMissing = Extract<PaperProblem, { kind: "basic-missing" }>;

interface TroubleProps extends Pick<Props, "signInHref" | "words" | "refusals"> {
  readonly problem: PaperProblem | null;
  readonly refusal: Parameters<typeof RefusalNotice>[0]["refusal"] | null;
  readonly onSkip: (problem: BasicMissing) => void;
}

function Trouble({ problem, refusal, onSkip, signInHref, words, refusals }: TroubleProps) {
  if (problem)
    return (
      <div role="alert" className="mb-3">
        <Notice
          tone="problem"
          action={
            problem.kind === "basic-missing" ? (
              <Button size="small" onClick={() => onSkip(problem)}>
                {words.form.skip}
              </Button>
            ) : undefined
          }
        >
          {sayProblem(problem, words.form)}
        </Notice>
      </div>
    );
  return refusal ? <RefusalNotice {...{ refusal, signInHref }} texts={refusals} /> : null;
}

interface Places {
  readonly rows: readonly PaperRow[];
  readonly focus: (cell: { readonly row: number; readonly column: number }) => void;
}

/** What has to be mended comes under the keyboard. */
function focusProblem(problem: PaperProblem, { rows, focus }: Places): void {
  if (problem.kind === "when-missing" || problem.kind === "when-ahead") {
    document.querySelector<HTMLElement>(`[data-when="${problem.column}"]`)?.focus();
    return;
  }
  const column = problem.kind === "nothing" ? 0 : problem.column;
  const factorId = problem.kind === "nothing" ? null : problem.factorId;
  const row = rows.findIndex((at) => at.kind === "answer" && at.factor.id === factorId);
  focus({ row: Math.max(0, row), column });
}
