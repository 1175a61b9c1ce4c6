"use client";
import { useState } from "react";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** Of ten; 2.5 is a quarter. */
  readonly value: number;
  readonly onCommit: (share: number) => void;
}

const isShare = (text: string): boolean => /^\d{1,2}([.,]\d)?$/.test(text) && shareIn(text) <= 10;

const shareIn = (text: string): number => Number(text.replace(",", "."));

/** How many of ten take a way; the others follow at once. */
export function ShareField({ name, label, unit, value, onCommit }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    if (isShare(text) && shareIn(text) !== value) onCommit(shareIn(text));
  };
  const isWrong = typed !== null && !isShare(typed);
  return (
    <div className="flex items-center gap-2">
      <span className="min-w-0 grow truncate font-medium">{name}</span>
      <input
        aria-label={label}
        aria-invalid={isWrong}
        inputMode="decimal"
        autoComplete="off"
        maxLength={4}
        value={typed ?? String(value)}
        className="min-h-11 w-16 rounded-lg border border-edge bg-surface px-2 text-right tabular-nums aria-invalid:border-zero"
        onFocus={(event) => event.target.select()}
        onChange={(event) => change(event.target.value.trim())}
        onBlur={() => setTyped(null)}
      />
      <span className="w-6 text-ink-2">{unit}</span>
    </div>
  );
}
