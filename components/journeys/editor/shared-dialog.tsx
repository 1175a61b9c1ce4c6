"use client";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { fill } from "@/lib/i18n/fill";
import type { EditorWords } from "./editor-words";
import type { SharedQuestion } from "./use-shared-change";

interface Props {
  readonly words: EditorWords;
  readonly question: SharedQuestion;
}

/** Whoever changes a shared place changes it for others: asked before the first change, not after. */
export function SharedDialog({ words, question }: Props) {
  const { sharing: texts, close } = words;
  const { touchpoints, journeys, onAll, onHere, onCancel } = question;
  const name = touchpoints.map((touchpoint) => touchpoint.name).join(", ");
  return (
    <Dialog
      isOpen
      onClose={onCancel}
      title={fill(texts.title, { count: journeys.length + 1 })}
      closeLabel={close}
      footer={
        <>
          <Button onClick={onHere}>{texts.here}</Button>
          <Button variant="primary" data-autofocus onClick={onAll}>
            {texts.all}
          </Button>
        </>
      }
    >
      <p>{fill(texts.lead, { name, journeys: journeys.join(", ") })}</p>
    </Dialog>
  );
}
