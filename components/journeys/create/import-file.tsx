"use client";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { CheckBox } from "@/components/ui/check-box";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { fill } from "@/lib/i18n/fill";
import type { CreateWords } from "./create-words";
import { ImportPreviewTable, ImportProblems } from "./import-preview";
import { type ImportState, useImport } from "./use-import";

/** A file is looked through and shown before anything of it is kept. */
export function ImportFile({ words }: { readonly words: CreateWords }) {
  const { state, choose, importIt } = useImport();
  const [isReusing, setReusing] = useState(true);
  const isReady = state.status === "ready" || state.status === "importing";
  return (
    <div className="grid gap-6">
      <FileChoice {...{ words }} onChoose={choose} />
      <div aria-live="polite" className="grid gap-6">
        <Outcome {...{ words, state, isReusing }} />
      </div>
      {isReady ? (
        <CheckBox
          checked={isReusing}
          onChange={(event) => setReusing(event.target.checked)}
          label={words.reuse}
          hint={words.reuseHint}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        {isReady ? (
          <Button
            variant="primary"
            isPending={state.status === "importing"}
            pendingLabel={words.submitting}
            onClick={() => void importIt(isReusing)}
          >
            {words.import}
          </Button>
        ) : null}
        <LinkButton href="/journeys">{words.cancel}</LinkButton>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly words: CreateWords;
  readonly onChoose: (file: File) => void;
}

function FileChoice({ words, onChoose }: ChoiceProps) {
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const take = (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    onChoose(file);
  };
  return (
    <div className="flex flex-wrap items-center gap-4">
      <input
        {...{ id }}
        type="file"
        accept=".json,application/json"
        className="peer sr-only"
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <label
        htmlFor={id}
        className={`${buttonClass()} cursor-pointer outline-focus outline-offset-2 peer-focus-visible:outline-3`}
      >
        {words.choose}
      </label>
      {name === null ? null : <span className="text-ink-2">{fill(words.chosen, { name })}</span>}
    </div>
  );
}

interface OutcomeProps {
  readonly words: CreateWords;
  readonly state: ImportState;
  readonly isReusing: boolean;
}

function Outcome({ words, state, isReusing }: OutcomeProps) {
  switch (state.status) {
    case "empty":
      return null;
    case "reading":
      return <p className="text-ink-2">{words.reading}</p>;
    case "unreadable":
      return (
        <Notice tone="problem" isLive>
          {words[state.reason]}
        </Notice>
      );
    case "refused":
      return <ImportProblems {...{ words }} problem={state.problem} />;
    default:
      return <ImportPreviewTable {...{ words, isReusing }} preview={state.preview} />;
  }
}
