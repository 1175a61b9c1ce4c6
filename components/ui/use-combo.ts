"use client";
import { type KeyboardEvent, useState } from "react";
import { matchesTyped } from "./matches-typed";
import type { SelectOption } from "./select";

interface Choice {
  readonly options: readonly SelectOption[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const NOTHING_TYPED = null;

/** Typing narrows the list, the arrow keys walk it, Enter chooses, Escape and leaving give up what was typed. */
export function useCombo({ options, value, onChoose }: Choice) {
  const [typed, setTyped] = useState<string | null>(NOTHING_TYPED);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const chosen = options.find((option) => option.value === value);
  const found = options.filter(({ label }) => matchesTyped(label, typed ?? ""));
  const close = () => {
    setOpen(false);
    setTyped(NOTHING_TYPED);
    setAt(-1);
  };
  const choose = ({ value: next, isDisabled }: SelectOption) => {
    if (isDisabled) return;
    onChoose(next);
    close();
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setAt(text === "" ? -1 : 0);
    if (text === "") onChoose(null);
  };
  const walk = (step: number) => {
    setOpen(true);
    const start = at < 0 && step < 0 ? 0 : at;
    setAt((start + step + found.length) % Math.max(found.length, 1));
  };
  const take = (event: KeyboardEvent) => {
    const option = found[at];
    if (!isOpen || !option) return;
    event.preventDefault();
    choose(option);
  };
  const leave = (event: KeyboardEvent) => {
    if (!isOpen) return;
    // An open list is closed first; only the next Escape is for the dialog around it.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) event.preventDefault();
    if (step !== undefined) walk(step);
    if (event.key === "Enter") take(event);
    if (event.key === "Escape") leave(event);
  };
  const text = typed ?? chosen?.label ?? "";
  return { text, found, at, isOpen, open: () => setOpen(true), close, choose, type, onKeyDown };
}
