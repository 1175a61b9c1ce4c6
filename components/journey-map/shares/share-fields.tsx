"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { fill } from "@/lib/i18n/fill";
import type { CanvasWords } from "../canvas/canvas-words";
import { isComposing } from "../canvas/keys/is-composing";
import { type SharedWay, type ShareFieldState, useShares } from "./use-shares";

type ShareWords = CanvasWords["link"];

interface Props {
  readonly words: ShareWords;
  readonly ways: readonly SharedWay[];
  /** The way whose number is wanted: its field takes the keyboard. */
  readonly wanted?: string | undefined;
  readonly onShares: (weights: readonly (number | null)[]) => void;
  readonly onDone?: (() => void) | undefined;
  /** What else can be done with a way. */
  readonly besides?: (key: string) => ReactNode;
}

/** How many people take each way of a fork. What is not filled in gets the rest; the fields say it at once. */
export function ShareFields({ words, ways, wanted, onShares, onDone, besides }: Props) {
  const { fields, begin, type, end } = useShares(ways, onShares);
  return (
    <div className="grid gap-2">
      {fields.map((field) => (
        <div key={field.key} className="flex items-start gap-1">
          <ShareField
            {...{ words, field, onDone }}
            isWanted={field.key === wanted}
            onBegin={() => begin(field.key)}
            onType={(text) => type(field.key, text)}
            onEnd={end}
          />
          {besides?.(field.key)}
        </div>
      ))}
      <p className="text-ink-2 text-sm">{words.rest}</p>
    </div>
  );
}

interface FieldProps extends Pick<Props, "words" | "onDone"> {
  readonly field: ShareFieldState;
  readonly isWanted: boolean;
  readonly onBegin: () => void;
  readonly onType: (text: string) => void;
  readonly onEnd: () => void;
}

function problemText({ problem }: ShareFieldState, words: ShareWords): string | null {
  if (problem === null) return null;
  return problem.problem === "no-number" ? words.noNumber : fill(words.tooMany, { ...problem });
}

function ShareField({ words, field, isWanted, onBegin, onType, onEnd, onDone }: FieldProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { name, value, whole } = field;
  const problem = problemText(field, words);
  const [before, after] = fill(words.people, { whole }).split("{field}");
  useEffect(() => {
    if (isWanted) box.current?.focus({ preventScroll: true });
  }, [isWanted]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || isComposing(event.nativeEvent) || problem !== null) return;
    event.preventDefault();
    box.current?.blur();
    onDone?.();
  };
  return (
    <div className="min-w-0 grow">
      <div className="flex items-center gap-2">
        <span className="min-w-0 grow font-medium">{name}</span>
        <span id={`${id}-of`} className="flex shrink-0 items-center gap-2 text-ink-2 tabular-nums">
          {before}
          <input
            ref={box}
            aria-label={fill(words.shareLabel, { name })}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-of ${id}-problem`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            {...{ value, onKeyDown }}
            className="min-h-11 w-16 rounded-lg border border-edge bg-surface px-2 text-right text-ink aria-invalid:border-2 aria-invalid:border-zero"
            onFocus={(event) => {
              event.target.select();
              onBegin();
            }}
            onChange={(event) => onType(event.target.value)}
            onBlur={onEnd}
          />
          {after}
        </span>
      </div>
      <p id={`${id}-problem`} role="alert" className="text-right text-sm text-zero">
        {problem}
      </p>
    </div>
  );
}
