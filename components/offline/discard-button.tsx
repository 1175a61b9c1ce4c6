"use client";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-queue";
import { discard } from "@/lib/client/queue";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly id: string;
  readonly place: string;
  readonly words: Words["waiting"];
}

/** Throws away what was not sent, after a question. */
export function DiscardButton({ id, place, words }: Props) {
  const [isOpen, setOpen] = useState(false);
  const confirm = async () => {
    setOpen(false);
    await discard(id);
    showToast({ message: words.discarded });
  };
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        {words.discard}
      </Button>
      <AlertDialog
        {...{ isOpen }}
        isDanger
        title={words.discardTitle}
        confirmLabel={words.discard}
        cancelLabel={words.keep}
        onCancel={() => setOpen(false)}
        onConfirm={confirm}
      >
        {fill(words.discardLead, { place })}
      </AlertDialog>
    </>
  );
}
