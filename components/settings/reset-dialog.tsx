"use client";
import { FormProblem } from "@/components/people/form-problem";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import type { PersonRow, Slip } from "./person-row";

interface Props {
  readonly person: PersonRow;
  readonly words: Words["settings"]["people"]["resetDialog"];
  readonly onClose: () => void;
  readonly onReset: (slip: Slip) => void;
}

/** For somebody who forgot theirs: what they have now ends, which cannot be taken back. */
export function ResetDialog({ person, words, onClose, onReset }: Props) {
  const { ask, isPending, problem } = useSend();
  const { membershipId, name, username } = person;
  const reset = async () => {
    const path = `/api/v1/people/${membershipId}/password` as const;
    const sent = await ask<Pick<Slip, "temporaryPassword">>("POST", path);
    if (sent?.status === "done") onReset({ name, username, ...sent.body });
  };
  return (
    <AlertDialog
      isOpen
      title={fill(words.title, { name })}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      {...{ isPending }}
      onCancel={onClose}
      onConfirm={reset}
    >
      <p>{words.about}</p>
      <FormProblem text={problem?.detail} />
    </AlertDialog>
  );
}
