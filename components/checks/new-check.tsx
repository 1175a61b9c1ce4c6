"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { showToast } from "@/components/ui/toast-queue";
import type { CheckDraft } from "@/lib/client/check-drafts";
import { type CheckToSend, recordChecks } from "@/lib/client/record-checks";
import { CheckForm, type CheckFormProps } from "./check-form";
import { EMPTY_MOMENT, missedBasics, outcomeOf } from "./moment";
import { offerUndo, type UndoTexts } from "./offer-undo";
import { SavedCheck, type SavedCheckTexts } from "./saved-check";
import { Undone, type UndoneTexts } from "./undone";

export interface NewCheckTexts extends SavedCheckTexts, UndoTexts, UndoneTexts {
  readonly toast: string;
}

interface Props extends Omit<CheckFormProps, "start" | "isCorrection"> {
  readonly journeyId: string | null;
  readonly mayUndo: boolean;
  readonly next: { readonly href: string; readonly label: string } | null;
  readonly saved: NewCheckTexts;
}

type Phase =
  | { readonly status: "asking"; readonly start: CheckDraft }
  | { readonly status: "saved" | "undone"; readonly draft: CheckDraft };

const START: CheckDraft = { ...EMPTY_MOMENT, announced: true, reason: "" };

/** One check of one touchpoint: asked, saved, and taken back within ten seconds if it was a mistake. */
export function NewCheck({ journeyId, mayUndo, next, saved, ...form }: Props) {
  const [phase, setPhase] = useState<Phase>({ status: "asking", start: START });
  const { touchpoint } = form;
  const whole = (check: Pick<CheckToSend, "id" | "observedAt" | "results" | "announced">) => ({
    ...check,
    touchpointId: touchpoint.id,
    ...(journeyId === null ? {} : { journeyId }),
  });
  if (phase.status === "asking")
    return (
      <CheckForm
        {...form}
        start={phase.start}
        isCorrection={false}
        record={(check) => recordChecks([whole(check)])}
        onSaved={(check, draft) => {
          setPhase({ status: "saved", draft });
          if (!mayUndo) return showToast({ message: saved.toast });
          offerUndo({
            message: saved.toast,
            checks: [whole(check)],
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
