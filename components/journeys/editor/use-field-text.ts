"use client";
import { useState } from "react";

interface Text {
  readonly value: string;
  /** What is wrong with a text; null: it may be taken over. */
  readonly problemOf: (text: string) => string | null;
  readonly onCommit: (text: string) => void;
}

/** A text that is typed freely and taken over whenever it is sound; a change from elsewhere takes its place. */
export function useFieldText({ value, problemOf, onCommit }: Text) {
  const [{ text, seen }, setState] = useState({ text: value, seen: value });
  if (value !== seen) setState({ text: value, seen: value });
  const change = (next: string) => {
    const isSound = problemOf(next) === null;
    setState({ text: next, seen: isSound ? next : value });
    if (isSound && next !== value) onCommit(next);
  };
  return { text, change, error: problemOf(text) ?? undefined };
}
