"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-queue";
import { useSend } from "@/lib/client/use-send";
import type { WalkWords } from "./walk-words";

interface Props {
  readonly checkId: string;
  readonly words: WalkWords["photoOfCheck"];
}

/** Asks, because a photo that is gone is gone. */
export function RemovePhoto({ checkId, words }: Props) {
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    const sent = await ask("DELETE", `/api/v1/checks/${checkId}/photo`);
    if (sent?.status !== "done") return;
    setAsking(false);
    showToast({ message: words.removed });
    router.refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <AlertDialog
        isOpen={isAsking}
        onCancel={() => setAsking(false)}
        onConfirm={remove}
        title={words.removeTitle}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        isDanger
        {...{ isPending }}
      >
        <p>{problem?.detail ?? words.removeAbout}</p>
      </AlertDialog>
    </>
  );
}
