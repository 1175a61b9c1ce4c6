"use client";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { type CheckDraft, isCheckDraft } from "@/lib/client/check-drafts";
import type { CheckToSend, NotSaved, Saved } from "@/lib/client/record-checks";
import { useKeptDraft } from "@/lib/client/use-kept-draft";
import type { CheckFormTexts } from "./check-form-texts";
import { type CheckStanding, checkStanding, FINE } from "./check-standing";
import type { Clock } from "./clock";
import { focusQuestion } from "./focus-question";
import { type AskedFactor, checkOfMoment, touched } from "./moment";
import { MomentQuestions } from "./moment-questions";
import { RefusalNotice } from "./refusal-notice";
import { SaveBar } from "./save-bar";
import { useSaving } from "./use-saving";
import { WhenAndHow } from "./when-and-how";

export interface CheckFormProps {
  readonly draftKey: string;
  readonly start: CheckDraft;
  readonly touchpoint: { readonly id: string; readonly factors: readonly AskedFactor[] };
  readonly isCorrection: boolean;
  readonly isRulesRecorded: boolean;
  readonly clock: Clock;
  readonly signInHref: string;
  readonly texts: CheckFormTexts;
}

export type WrittenCheck = ReturnType<typeof checkOfMoment> & Pick<CheckToSend, "announced">;

interface Props extends CheckFormProps {
  readonly record: (check: WrittenCheck, draft: CheckDraft) => Promise<Saved<unknown>>;
  readonly onSaved: (check: WrittenCheck, draft: CheckDraft) => void;
}

const REASON = "reason";

function focusOn({ missing, isReasonMissing }: CheckStanding, factors: readonly AskedFactor[]) {
  focusQuestion(isReasonMissing ? REASON : `question-${missing[0] ?? factors[0]?.id}`);
}

/** The questions of one touchpoint, from the first answer to the save. */
export function CheckForm({ record, onSaved, ...form }: Props) {
  const { draftKey, start, touchpoint, isCorrection, isRulesRecorded, clock, texts } = form;
  const { factors } = touchpoint;
  const kept = useKeptDraft({ key: draftKey, isDraft: isCheckDraft, start });
  const { draft } = kept;
  const change = (next: CheckDraft) => kept.change(touched(next, { newId, now: new Date() }));
  const [shown, setShown] = useState(FINE);
  const written = (): WrittenCheck => ({
    ...checkOfMoment(factors, draft, new Date()),
    announced: draft.announced,
  });
  const { isSending, refusal, save } = useSaving(
    (check: WrittenCheck) => record(check, draft),
    (_, check) => {
      kept.forget();
      onSaved(check, draft);
    },
  );
  const standing = () => checkStanding(draft, { factors, isCorrection, texts });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(standing());
    if (standing().sentence === null) return save(written());
    focusOn(standing(), factors);
  };
  // What is mended is not complained of any more.
  const sentence = shown.sentence && standing().sentence;
  return (
    <form onSubmit={submit} noValidate inert={!kept.isReady} className="max-w-[640px]">
      {kept.isRestored ? <Restored {...{ texts }} onStartOver={kept.startOver} /> : null}
      <MomentQuestions
        touchpointId={touchpoint.id}
        moment={draft}
        onChange={change}
        missing={shown.missing}
        texts={texts.questions}
        {...{ factors }}
      />
      {isCorrection ? (
        <Reason
          {...{ texts }}
          reason={draft.reason}
          onChange={(reason) => change({ ...draft, reason })}
          error={(shown.isReasonMissing && sentence) || undefined}
        />
      ) : null}
      <WhenAndHow
        {...{ isRulesRecorded, clock }}
        seenAt={draft.seenAt}
        announced={draft.announced}
        onChange={(changes) => change({ ...draft, ...changes })}
        texts={texts.whenAndHow}
      />
      <SaveBar
        above={
          <Obstacle
            {...{ sentence, refusal }}
            canSkip={standing().missing.length > 0}
            checkId={draft.checkId}
            {...form}
          />
        }
      >
        <Button
          type="submit"
          variant="primary"
          size="large"
          isWide
          isPending={isSending}
          pendingLabel={texts.saving}
        >
          {texts.save}
        </Button>
      </SaveBar>
    </form>
  );
}

interface ReasonProps extends Pick<CheckFormProps, "texts"> {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly error: string | undefined;
}

function Reason({ reason, onChange, error, texts }: ReasonProps) {
  return (
    <TextField
      id={REASON}
      className="mt-7"
      label={texts.reason}
      hint={texts.reasonHint}
      maxLength={500}
      value={reason}
      onChange={({ target }) => onChange(target.value)}
      {...{ error }}
    />
  );
}

interface ObstacleProps extends Pick<CheckFormProps, "signInHref" | "texts"> {
  readonly sentence: string | null;
  /** What is open may be left for another time: what is typed waits here. */
  readonly canSkip: boolean;
  readonly refusal: NotSaved | null;
  readonly checkId: string;
}

/** What stands in the way of the save. */
function Obstacle({ sentence, canSkip, refusal, checkId, signInHref, texts }: ObstacleProps) {
  if (sentence !== null)
    return (
      <div role="alert" className="mb-2 flex flex-wrap items-center justify-between gap-x-3">
        <p className="font-medium">{sentence}</p>
        {canSkip ? (
          <TextLink href="/today" className="inline-flex min-h-11 items-center">
            {texts.questions.skip}
          </TextLink>
        ) : null}
      </div>
    );
  if (refusal === null) return null;
  const savedHref = `/checks/${checkId}`;
  return <RefusalNotice {...{ refusal, signInHref, savedHref }} texts={texts.refusal} />;
}

function Restored({ texts, onStartOver }: { texts: CheckFormTexts; onStartOver: () => void }) {
  return (
    <div className="mb-6">
      <Notice
        action={
          <Button size="small" variant="quiet" onClick={onStartOver}>
            {texts.startOver}
          </Button>
        }
      >
        {texts.restored}
      </Notice>
    </div>
  );
}
