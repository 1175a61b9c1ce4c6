"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-queue";
import {
  type CheckToSend,
  type NotSaved,
  recordChecks,
  withdrawalOf,
} from "@/lib/client/record-checks";
import { RefusalNotice, type RefusalTexts } from "./refusal-notice";

export interface WithdrawTexts {
  readonly withdraw: string;
  readonly title: string;
  readonly lead: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly keep: string;
  readonly saving: string;
  readonly toast: string;
  readonly refusal: RefusalTexts;
}

interface Props {
  readonly check: CheckToSend;
  readonly signInHref: string;
  readonly texts: WithdrawTexts;
}

/** Takes a check out of every figure, with a reason; it stays on record. */
export function WithdrawCheck({ check, signInHref, texts }: Props) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.withdraw}</Button>
      <Dialog {...{ isOpen }} onClose={close} title={texts.title} closeLabel={texts.keep}>
        <WithdrawForm
          {...{ check, signInHref, texts }}
          onKept={close}
          onWithdrawn={() => {
            close();
            showToast({ message: texts.toast });
            router.refresh();
          }}
        />
      </Dialog>
    </>
  );
}

interface FormProps extends Props {
  readonly onKept: () => void;
  readonly onWithdrawn: () => void;
}

function WithdrawForm({ check, signInHref, texts, onKept, onWithdrawn }: FormProps) {
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<NotSaved | null>(null);
  // Made once: pressed again after a lost answer, it is the same withdrawal.
  const id = useRef(newId());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === "");
    if (given === "" || isSending) return;
    setSending(true);
    const withdrawal = withdrawalOf(check, { id: id.current, reason: given });
    const saved = await recordChecks([withdrawal]);
    setSending(false);
    if (saved.status === "saved") return onWithdrawn();
    setRefusal(saved.refusal);
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className="mb-5 text-ink-2">{texts.lead}</p>
      <TextField
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        {...(isMissing ? { error: texts.reasonMissing } : {})}
      />
      <div className="mt-6">
        {refusal ? <RefusalNotice {...{ refusal, signInHref }} texts={texts.refusal} /> : null}
        <div className="flex flex-wrap justify-end gap-2 max-sm:*:flex-1">
          <Button onClick={onKept}>{texts.keep}</Button>
          <Button type="submit" variant="primary" isPending={isSending} pendingLabel={texts.saving}>
            {texts.withdraw}
          </Button>
        </div>
      </div>
    </form>
  );
}
