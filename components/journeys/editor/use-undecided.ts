"use client";
import { useMemo, useState } from "react";

export interface Undecided {
  readonly isUndecided: (key: string) => boolean;
  readonly leaveOpen: (key: string) => void;
  readonly decide: (key: string) => void;
}

/** The factors made here of whose kind nobody has said anything yet; a kind that comes with them by itself is no answer. */
export function useUndecided(): Undecided {
  const [undecided, setUndecided] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      isUndecided: (key) => undecided.has(key),
      leaveOpen: (key) => setUndecided((before) => new Set([...before, key])),
      decide: (key) => setUndecided((before) => new Set([...before].filter((one) => one !== key))),
    }),
    [undecided],
  );
}
