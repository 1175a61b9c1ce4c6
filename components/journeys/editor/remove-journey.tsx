"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Notice } from "@/components/ui/notice";
import { send } from "@/lib/client/api";
import { fill } from "@/lib/i18n/fill";
import type { EditorWords } from "./editor-words";

interface Props {
  readonly words: EditorWords;
  readonly journeyId: string;
  readonly name: string;
  readonly revision: number;
  readonly onCancel: () => void;
}

/** Asked before, because it goes for everybody; the list brings it back for thirty days. */
export function RemoveJourney({ words, journeyId, name, revision, onCancel }: Props) {
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    setPending(true);
    const ifMatch = `"${revision}"`;
    const sent = await send("DELETE", `/api/v1/journeys/${journeyId}`, undefined, { ifMatch });
    if (sent.status === "done") return router.push(`/journeys?removed=${journeyId}`);
    setPending(false);
    setProblem(sent.problem.detail);
  };
  return (
    <AlertDialog
      isOpen
      isDanger
      {...{ isPending, onCancel }}
      title={fill(words.removeTitle, { name })}
      confirmLabel={words.removeConfirm}
      cancelLabel={words.cancel}
      onConfirm={() => void remove()}
    >
      <p>{words.removeLead}</p>
      {problem === null ? null : <Notice tone="problem">{problem}</Notice>}
    </AlertDialog>
  );
}
