import { useCallback, useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { forgetDraft, readDraft } from "@/lib/client/check-drafts";
import { isPaperDraft, isUntouched, stillAsked } from "./kept-draft";
import { emptyDraft, type PaperDraft, type PaperTouchpoint } from "./paper-draft";

type Change = (draft: PaperDraft) => PaperDraft;

interface KeptPaper {
  /** Null until the browser was asked. */
  readonly draft: PaperDraft | null;
  readonly isRestored: boolean;
  /** The draft after it is changed, as it is kept. */
  readonly change: (change: Change) => void;
  readonly startOver: () => void;
}

function keep(key: string, draft: PaperDraft): void {
  try {
    if (isUntouched(draft)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still shows what is typed.
  }
}

/** What is being typed in, kept by the browser at every change. */
export function usePaperDraft(key: string, touchpoints: readonly PaperTouchpoint[]): KeptPaper {
  const current = useRef<PaperDraft | null>(null);
  const [draft, setDraft] = useState<PaperDraft | null>(null);
  const [isRestored, setRestored] = useState(false);
  const show = useCallback((next: PaperDraft) => {
    current.current = next;
    setDraft(next);
  }, []);
  useEffect(() => {
    const kept = readDraft(key, isPaperDraft);
    show(kept ? stillAsked(kept, touchpoints) : emptyDraft(newId));
    setRestored(kept !== null);
  }, [key, touchpoints, show]);
  const change = useCallback(
    (change: Change) => {
      if (current.current === null) return;
      const next = change(current.current);
      show(next);
      keep(key, next);
    },
    [key, show],
  );
  const startOver = useCallback(() => {
    forgetDraft(key);
    show(emptyDraft(newId));
    setRestored(false);
  }, [key, show]);
  return { draft, isRestored, change, startOver };
}
