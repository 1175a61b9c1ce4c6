"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import type { CheckDraft } from "@/lib/client/check-drafts";
import { takeBack } from "@/lib/client/queue";
import {
  type CheckToSend,
  keepCheck,
  type NotSaved,
  withdrawalOf,
} from "@/lib/client/record-checks";
import { CheckForm, type CheckFormProps } from "./check-form";
import { EMPTY_MOMENT, missedBasics, outcomeOf } from "./moment";
import type { UndoTexts } from "./offer-undo";
import { type AboutCheck, queuedCheck } from "./queued-check";
import { SavedCheck, type SavedCheckTexts } from "./saved-check";
import { Undone, type UndoneTexts } from "./undone";

export interface NewCheckTexts extends SavedCheckTexts, Pick<UndoTexts, "undoReason">, UndoneTexts {
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
  | { readonly status: "saved"; readonly draft: CheckDraft; readonly check: CheckToSend }
  | { readonly status: "undone"; readonly draft: CheckDraft };

const START: CheckDraft = { ...EMPTY_MOMENT, announced: true, reason: "" };

/** What never left the phone is gone; what did is followed by its withdrawal. */
async function withdraw(withdrawal: CheckToSend, about: AboutCheck): Promise<NotSaved | null> {
  if (withdrawal.supersedes && (await takeBack(withdrawal.supersedes.id))) return null;
  const written = { about, check: withdrawal, draft: null, madeAt: new Date() };
  const kept = await keepCheck(queuedCheck(written));
  return kept.status === "refused" ? kept.refusal : null;
}

/** One check of one touchpoint: asked, saved, and taken back if it was a mistake. */
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
        onSaved={(check, draft) => setPhase({ status: "saved", draft, check: whole(check) })}
      />
    );
  const { draft } = phase;
  if (phase.status === "undone") {
    const again = () => setPhase({ status: "asking", start: { ...draft, checkId: newId() } });
    return <Undone onAgain={again} texts={saved} />;
  }
  const undo = async () => {
    const withdrawal = withdrawalOf(phase.check, { id: newId(), reason: saved.undoReason });
    const refusal = await withdraw(withdrawal, { ...about, place: saved.undoOf });
    if (refusal === null) setPhase({ status: "undone", draft });
    return refusal;
  };
  return (
    <SavedCheck
      onUndo={mayUndo ? undo : null}
      checkId={draft.checkId}
      outcome={outcomeOf(touchpoint.factors, draft)}
      missed={missedBasics(touchpoint.factors, draft).map(({ name }) => name)}
      texts={saved}
      {...{ next }}
    />
  );
}
