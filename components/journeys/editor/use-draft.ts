"use client";
import { type Dispatch, useEffect, useRef } from "react";
import {
  forgetJourneyDraft,
  keepJourneyDraft,
  readJourneyDraft,
} from "@/lib/client/journey-drafts";
import { isSame } from "@/lib/journey-map/is-same";
import type { Editing, EditingAction } from "./editing";

const PAUSE_MS = 300;

interface Drafting {
  readonly userId: string;
  /** The journey or plan that is edited. */
  readonly draftOf: string;
  readonly editing: Editing;
  readonly dispatch: Dispatch<EditingAction>;
  readonly onRestored: () => void;
}

/** What is not saved yet outlives the page: it is kept in the browser and comes back with the page. */
export function useDraft({ userId, draftOf, editing, dispatch, onRestored }: Drafting) {
  const { saved, revision } = editing;
  const { present } = editing.history;
  const isRead = useRef(false);
  const isRestoring = useRef(false);
  const start = useRef({ saved, onRestored });

  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    const draft = readJourneyDraft({ userId, draftOf });
    if (draft === null) return;
    if (isSame(draft.map, start.current.saved)) {
      forgetJourneyDraft({ userId, draftOf });
      return;
    }
    isRestoring.current = true;
    dispatch({ type: "restored", ...draft });
    start.current.onRestored();
  }, [userId, draftOf, dispatch]);

  useEffect(() => {
    if (isRestoring.current) {
      isRestoring.current = false;
      return;
    }
    const whose = { userId, draftOf };
    if (present === saved) {
      forgetJourneyDraft(whose);
      return;
    }
    const keep = () => keepJourneyDraft(whose, { revision, base: saved, map: present });
    const timer = setTimeout(keep, PAUSE_MS);
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", keep);
      keep();
    };
  }, [userId, draftOf, present, saved, revision]);
}
