"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { showToast } from "@/components/ui/toast-queue";
import type { CheckDraft } from "@/lib/client/check-drafts";
import { takeBack } from "@/lib/client/queue";
import { type CheckToSend, keepCheck, type Saved } from "@/lib/client/record-checks";
import { CheckForm, type CheckFormProps } from "./check-form";
import { EMPTY_MOMENT, missedBasics, outcomeOf } from "./moment";
import { offerUndo, type UndoTexts } from "./offer-undo";
import { type AboutCheck, queuedCheck } from "./queued-check";
import { SavedCheck, type SavedCheckTexts } from "./saved-check";
import { Undone, type UndoneTexts } from "./undone";

export interface NewCheckTexts extends SavedCheckTexts, UndoTexts, UndoneTexts {
  readonly toast: string;
  readonly undoOf: string;
}

interface Props extends Omit<CheckFormProps, "start" | "isCorrection"> {
  readonly about: AboutCheck;
  readonly mayUndo: boolean;
  readonly next: { readonly href: string; readonly label: string } | null;
  readonly saved: NewCheckTexts;
}

type Phase =
  | { readonly status: "asking"; readonly start: CheckDraft }
  | { readonly status: "saved" | "undone"; readonly draft: CheckDraft };

const START: CheckDraft = { ...EMPTY_MOMENT, announced: true, reason: "" };

/** What never left the phone is gone; what did is followed by its withdrawal. */
async function withdraw(
  withdrawals: readonly CheckToSend[],
  about: AboutCheck,
): Promise<Saved<unknown>> {
  for (const check of withdrawals) {
    if (check.supersedes && (await takeBack(check.supersedes.id))) continue;
    const kept = await keepCheck(queuedCheck({ about, check, draft: null, madeAt: new Date() }));
    if (kept.status === "refused") return kept;
  }
  return { status: "saved", body: undefined };
}

/** One check of one touchpoint: asked, saved, and taken back within ten seconds if it was a mistake. */
export function NewCheck({ about, mayUndo, next, saved, ...form }: Props) {
  const [phase, setPhase] = useState<Phase>({ status: "asking", start: START });
  const { touchpoint } = form;
  const whole = (check: Pick<CheckToSend, "id" | "observedAt" | "results" | "announced">) => ({
    ...check,
    touchpointId: touchpoint.id,
    ...(about.journey === null ? {} : { journeyId: about.journey.id }),
  });
  const keep = (check: CheckToSend, content: CheckDraft) => {
    const draft = { key: form.draftKey, content };
    return keepCheck(queuedCheck({ about, check, draft, madeAt: new Date() }));
  };
  if (phase.status === "asking")
    return (
      <CheckForm
        {...form}
        start={phase.start}
        isCorrection={false}
        record={(check, draft) => keep(whole(check), draft)}
        onSaved={(check, draft) => {
          setPhase({ status: "saved", draft });
          if (!mayUndo) return showToast({ message: saved.toast });
          offerUndo({
            message: saved.toast,
            checks: [whole(check)],
            withdraw: (withdrawals) => withdraw(withdrawals, { ...about, place: saved.undoOf }),
            onUndone: () => setPhase({ status: "undone", draft }),
            texts: saved,
          });
        }}
      />
    );
  const { draft } = phase;
  if (phase.status === "undone") {
    const again = () => setPhase({ status: "asking", start: { ...draft, checkId: newId() } });
    return <Undone onAgain={again} texts={saved} />;
  }
  return (
    <SavedCheck
      checkId={draft.checkId}
      outcome={outcomeOf(touchpoint.factors, draft)}
      missed={missedBasics(touchpoint.factors, draft).map(({ name }) => name)}
      texts={saved}
      {...{ next }}
    />
  );
}
