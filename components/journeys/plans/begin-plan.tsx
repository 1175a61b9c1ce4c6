"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly words: Omit<Words["plans"]["section"], "places" | "madeOn" | "adoptedOn">;
  readonly closeLabel: string;
  readonly journeyId: string;
}

/** A name, and there it is to be drawn. */
export function BeginPlan({ words, closeLabel, journeyId }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.begin}</Button>
      {isOpen ? (
        <NameDialog {...{ words, closeLabel, journeyId }} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function NameDialog({ words, closeLabel, journeyId, onClose }: Props & { onClose: () => void }) {
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const begin = async (form: FormData) => {
    const name = String(form.get("name") ?? "").trim() || words.nameDefault;
    const address = `/api/v1/journeys/${journeyId}/plans` as const;
    const sent = await ask<{ readonly id: string }>("POST", address, { name });
    if (sent?.status !== "done") return;
    router.push(`/journeys/${journeyId}/plans/${sent.body.id}/edit`);
  };
  return (
    <Dialog isOpen title={words.dialogTitle} size="small" {...{ onClose, closeLabel }}>
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void begin(new FormData(event.currentTarget));
        }}
      >
        <p className="text-ink-2">{words.dialogLead}</p>
        <TextField
          name="name"
          label={words.nameLabel}
          hint={words.nameHint}
          maxLength={200}
          autoComplete="off"
          data-autofocus
        />
        {problem === null ? null : (
          <Notice tone="problem" isLive>
            {problem.detail}
          </Notice>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" {...{ isPending }}>
            {words.start}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
