"use client";
import { useState } from "react";

/** The factors made here of whose kind nobody has said anything yet; a kind that comes with them by itself is no answer. */
export function useUndecided() {
  const [undecided, setUndecided] = useState<ReadonlySet<string>>(new Set());
  return {
    isUndecided: (key: string) => undecided.has(key),
    leaveOpen: (key: string) => setUndecided((before) => new Set([...before, key])),
    decide: (key: string) =>
      setUndecided((before) => new Set([...before].filter((one) => one !== key))),
  };
}

export type Undecided = ReturnType<typeof useUndecided>;
