"use client";
import { useCallback, useEffect, useState } from "react";
import { readDraft } from "@/lib/client/check-drafts";
import { EMPTY_WALK, isWalkDraft, type WalkDraft } from "./walk-draft";

export interface KeptWalk {
  readonly draft: WalkDraft;
  /** The browser was asked: from now on nothing is lost. */
  readonly isReady: boolean;
  /** The browser keeps nothing: its store is full, or forbidden. */
  readonly isUnkept: boolean;
  readonly change: (draft: WalkDraft) => void;
  readonly forget: () => void;
}

function keep(key: string, draft: WalkDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** A walk under way, kept by the browser at every press and found again after a reload, a call or an empty battery. */
export function useWalkDraft(key: string): KeptWalk {
  const [draft, setDraft] = useState(EMPTY_WALK);
  const [isReady, setReady] = useState(false);
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => {
    setDraft(readDraft(key, isWalkDraft) ?? EMPTY_WALK);
    setReady(true);
  }, [key]);
  const change = useCallback(
    (next: WalkDraft) => {
      setDraft(next);
      setUnkept(!keep(key, next));
    },
    [key],
  );
  const forget = useCallback(() => {
    remove(key);
    setDraft(EMPTY_WALK);
  }, [key]);
  return { draft, isReady, isUnkept, change, forget };
}
