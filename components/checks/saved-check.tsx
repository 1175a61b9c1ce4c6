"use client";
import { useState } from "react";
import { SendingState, type SendingWords } from "@/components/offline/sending-state";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { useSendingOf } from "@/lib/client/queue";
import type { NotSaved } from "@/lib/client/record-checks";
import { Arrived } from "./arrived";
import type { UndoTexts } from "./offer-undo";
import { type MomentOutcome, OutcomeMark, type OutcomeTexts } from "./outcome-mark";

export interface SavedCheckTexts extends Pick<UndoTexts, "undo" | "undoFailed"> {
  readonly outcomes: OutcomeTexts;
  readonly passed: string;
  readonly failed: string;
  readonly none: string;
  /** This place was missed the last time; null where it was not. */
  readonly closed: string | null;
  readonly allDone: string;
  readonly today: string;
  readonly open: string;
  readonly sending: SendingWords;
}

interface Props {
  readonly checkId: string;
  readonly outcome: MomentOutcome;
  /** The basic factors that were missed. */
  readonly missed: readonly string[];
  /** What is due next. */
  readonly next: { readonly href: string; readonly label: string } | null;
  /** Takes it back, or says why not; null for those who may not. */
  readonly onUndo: (() => Promise<NotSaved | null>) | null;
  readonly texts: SavedCheckTexts;
}

/** What the check found, in one look, and where to go from here. */
export function SavedCheck({ checkId, outcome, missed, next, onUndo, texts }: Props) {
  const isSent = useSendingOf(checkId) === "gone";
  return (
    <div className="max-w-[640px]">
      <Arrived>
        <h2 className="text-5xl">
          <OutcomeMark {...{ outcome }} texts={texts.outcomes} className="[&_svg]:size-[0.8em]" />
        </h2>
        <div className="mt-3">
          <SendingState id={checkId} words={texts.sending} />
        </div>
        <div className="mt-4 grid gap-3 text-lg">
          <p>{texts[outcome ?? "none"]}</p>
          {missed.length > 0 ? (
            <ul className="border-zero border-l-[3px] pl-4 font-bold">
              {missed.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          ) : null}
          {outcome === "passed" && texts.closed ? (
            <p className="text-ink-2">{texts.closed}</p>
          ) : null}
          {next ? null : <p className="text-ink-2">{texts.allDone}</p>}
        </div>
      </Arrived>
      <div className="mt-8 grid gap-4">
        <LinkButton href={next?.href ?? "/today"} variant="primary" size="large" isWide>
          {next?.label ?? texts.today}
        </LinkButton>
        <p className="flex flex-wrap items-center gap-x-6">
          {isSent ? (
            <TextLink href={`/checks/${checkId}`} className="inline-flex min-h-11 items-center">
              {texts.open}
            </TextLink>
          ) : null}
          {next ? (
            <TextLink href="/today" className="inline-flex min-h-11 items-center">
              {texts.today}
            </TextLink>
          ) : null}
        </p>
        {onUndo ? <Undo {...{ onUndo, texts }} /> : null}
      </div>
    </div>
  );
}

/** It stands in the page, beside nothing else that is pressed here: a toast would lie over what comes next. */
function Undo({
  onUndo,
  texts,
}: Pick<Props, "texts"> & { readonly onUndo: () => Promise<NotSaved | null> }) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<NotSaved | null>(null);
  const undo = async () => {
    setSending(true);
    setRefusal(await onUndo());
    setSending(false);
  };
  return (
    <div>
      <Button size="small" variant="quiet" className="-ml-3" isPending={isSending} onClick={undo}>
        {texts.undo}
      </Button>
      <div role="alert">
        {refusal ? (
          <p className="mt-1 text-zero">{`${texts.undoFailed} ${refusal.detail}`}</p>
        ) : null}
      </div>
    </div>
  );
}
