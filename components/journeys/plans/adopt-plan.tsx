"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-queue";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";

type AdoptWords = Words["plans"]["adopt"];

interface Props {
  readonly words: AdoptWords;
  readonly label: string;
  readonly address: `/api/v1/journeys/${string}`;
  readonly name: string;
  readonly planRevision: number;
  readonly journeyRevision: number;
  /** The names of what will be there, be otherwise, and leave. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What was planned becomes the path as it is; before that it says what will happen. */
export function AdoptPlan(props: Props) {
  const { words, label, address, name, planRevision, journeyRevision } = props;
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const { ask, isPending, problem } = useSend();
  const adopt = async () => {
    const sending = { ifMatch: `"${journeyRevision}"` };
    const sent = await ask("POST", `${address}/adopt`, { revision: planRevision }, sending);
    if (sent?.status !== "done") return;
    setOpen(false);
    showToast({ message: words.done });
    router.refresh();
  };
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <AlertDialog
        {...{ isOpen, isPending }}
        title={fill(words.title, { name })}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => setOpen(false)}
        onConfirm={() => void adopt()}
      >
        <Consequences {...props} />
        {problem === null ? null : (
          <Notice tone="problem" isLive>
            {problem.code === "stale" ? words.stale : problem.detail}
          </Notice>
        )}
      </AlertDialog>
    </>
  );
}

function Consequences({ words, added, changed, removed }: Props) {
  const sayNames = (text: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(text, { count: names.length, places: names.join(", ") })];
  const sentences = [
    ...sayNames(words.added, added),
    ...sayNames(words.changed, changed),
    ...(changed.length > 0 ? [words.shared] : []),
    ...sayNames(words.removed, removed),
    words.undo,
  ];
  return (
    <>
      <p className="mb-3 text-ink">{words.lead}</p>
      <ul className="mb-3 list-disc pl-5 [&>li]:mt-1.5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
