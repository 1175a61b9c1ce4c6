"use client";
import { useCallback, useEffect, useState } from "react";
import { type CheckDraft, forgetDraft, keepDraft, readDraft } from "./check-drafts";

interface Asked<Draft> {
  readonly key: string;
  readonly isDraft: (value: unknown) => value is Draft;
  /** What an untouched form holds. */
  readonly start: Draft;
}

export interface KeptDraft<Draft> {
  readonly draft: Draft;
  /** The browser was asked: from now on nothing that is typed is lost. */
  readonly isReady: boolean;
  /** It was begun before this page was opened. */
  readonly isRestored: boolean;
  readonly change: (draft: Draft) => void;
  /** Nothing of it is kept any more; the form is as it was at first. */
  readonly startOver: () => void;
  readonly forget: () => void;
}

/** What is being written, kept by the browser at every change and found again after a reload. */
export function useKeptDraft<Draft extends CheckDraft>({
  key,
  isDraft,
  start,
}: Asked<Draft>): KeptDraft<Draft> {
  const [draft, setDraft] = useState(start);
  const [isReady, setReady] = useState(false);
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    const kept = readDraft(key, isDraft);
    if (kept) setDraft(kept);
    setRestored(kept !== null);
    setReady(true);
  }, [key, isDraft]);
  const change = useCallback(
    (next: Draft) => {
      setDraft(next);
      keepDraft(key, next);
    },
    [key],
  );
  const forget = useCallback(() => forgetDraft(key), [key]);
  const startOver = useCallback(() => {
    forgetDraft(key);
    setDraft(start);
    setRestored(false);
  }, [key, start]);
  return { draft, isReady, isRestored, change, startOver, forget };
}
