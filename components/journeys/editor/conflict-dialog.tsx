"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import type { MapConflict, Side } from "@/lib/journey-map/merge/merging";
import { conflictTitle, conflictValue } from "./conflict-values";
import type { EditorWords } from "./editor-words";

interface Props {
  readonly words: EditorWords;
  readonly conflicts: readonly MapConflict[];
  readonly isOpen: boolean;
  readonly onLater: () => void;
  readonly onChoose: (choices: ReadonlyMap<string, Side>) => void;
}

const SIDES: readonly Side[] = ["mine", "theirs"];

/** Where both changed the same thing, somebody chooses; both are shown, nothing is lost silently. */
export function ConflictDialog({ words, conflicts, isOpen, onLater, onChoose }: Props) {
  const { conflict: texts } = words;
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const isChosen = conflicts.every(({ key }) => choices.has(key));
  return (
    <Dialog
      {...{ isOpen }}
      onClose={onLater}
      title={texts.title}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onLater}>{texts.later}</Button>
          <Button variant="primary" disabled={!isChosen} onClick={() => onChoose(choices)}>
            {texts.apply}
          </Button>
        </>
      }
    >
      <p className="mb-5 text-ink-2">{texts.lead}</p>
      <div className="grid gap-6">
        {conflicts.map((conflict) => (
          <RadioGroup
            key={conflict.key}
            label={conflictTitle(conflict, words)}
            name={conflict.key}
            layout="list"
            value={choices.get(conflict.key) ?? null}
            onChange={(side) =>
              setChoices(new Map(choices).set(conflict.key, side === "mine" ? "mine" : "theirs"))
            }
            options={SIDES.map((side) => ({
              value: side,
              label: conflictValue(conflict, side, words),
              hint: texts[side],
            }))}
          />
        ))}
      </div>
    </Dialog>
  );
}
