"use client";
import { TEXT_LINK } from "@/components/ui/text-link";
import { formatClock } from "@/lib/format/dates";
import { fill } from "@/lib/i18n/fill";
import type { EditorWords } from "./editor-words";
import type { SaveState } from "./use-autosave";

interface Props {
  readonly words: EditorWords["save"];
  readonly state: SaveState;
  readonly timeZone: string;
  readonly onRetry: () => void;
  readonly onChoose: () => void;
}

/** Whether everything is kept, said quietly; loud only where it is not. */
export function SaveStatus({ words, state, timeZone, onRetry, onChoose }: Props) {
  const action = `${TEXT_LINK} ml-2 inline-flex min-h-11 items-center font-semibold`;
  return (
    <p role="status" className="flex min-h-11 flex-wrap items-center text-ink-2 text-sm">
      <span className={state.status === "failed" ? "font-semibold text-zero" : ""}>
        {textOf({ words, state, timeZone })}
      </span>
      {state.status === "failed" ? (
        <button type="button" className={action} onClick={onRetry}>
          {words.retry}
        </button>
      ) : null}
      {state.status === "stale" ? (
        <button type="button" className={action} onClick={onChoose}>
          {words.choose}
        </button>
      ) : null}
      {state.status === "failed" ? (
        <span className="basis-full">{state.problem.detail}</span>
      ) : null}
    </p>
  );
}

function textOf({ words, state, timeZone }: Pick<Props, "words" | "state" | "timeZone">): string {
  if (state.status === "stale") return words.conflict;
  if (state.status !== "saved") return words[state.status];
  return state.at === null
    ? words.saved
    : fill(words.savedAt, { time: formatClock(state.at, timeZone) });
}
