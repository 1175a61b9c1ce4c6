"use client";
import { Button } from "@/components/ui/button";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";
import { FormProblem } from "./form-problem";

const LONGEST_MAKING_MS = 120_000;

/** One press makes the example where it is not there yet, and opens it. */
export function ExampleButton({ words }: { words: Words["setup"]["example"] }) {
  const { ask, leave, isPending, problem } = useSend();
  const open = async () => {
    const timeoutMs = LONGEST_MAKING_MS;
    const sent = await ask("POST", "/api/v1/setup/example", undefined, { timeoutMs });
    if (sent?.status === "done") leave("/");
  };
  return (
    <div className="grid gap-3">
      <Button {...{ isPending }} pendingLabel={words.pending} onClick={open}>
        {words.button}
      </Button>
      <FormProblem text={problem?.detail} />
    </div>
  );
}
