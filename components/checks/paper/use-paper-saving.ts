import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { send } from "@/lib/client/api";
import { momentOfInput } from "@/lib/client/input-time";
import type { NotSaved, ResultOfCheck } from "@/lib/client/record-checks";
import { fill } from "@/lib/i18n/fill";
import { offerUndo } from "../offer-undo";
import { checksOfDraft, type PaperCheck, withCheckIds } from "./paper-checks";
import type { PaperDraft, PaperTouchpoint } from "./paper-draft";
import type { ResultWords } from "./paper-words";
import { leftToSave, type SavedRound, savedRounds, takenBack } from "./saved-draft";

interface Asked {
  readonly journeyId: string;
  readonly touchpoints: readonly PaperTouchpoint[];
  readonly timeZone: string;
  readonly change: (change: (draft: PaperDraft) => PaperDraft) => void;
  readonly mayUndo: boolean;
  readonly words: ResultWords;
}

interface Sent {
  readonly draft: PaperDraft;
  readonly checks: readonly PaperCheck[];
  readonly results: readonly ResultOfCheck[];
}

/** All that is typed goes off at once; what is recorded leaves the grid and can be taken back. */
export function usePaperSaving(asked: Asked) {
  const { journeyId, touchpoints, timeZone, change, mayUndo, words } = asked;
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<NotSaved | null>(null);
  const [saved, setSaved] = useState<readonly SavedRound[] | null>(null);
  const isUnderWay = useRef(false);
  const offerUndoOf = ({ draft, checks, results }: Sent) => {
    const createdIds = new Set(
      results.flatMap(({ id, status }) => (status === "created" ? [id] : [])),
    );
    const created = checks.filter(({ id }) => createdIds.has(id));
    if (!mayUndo || created.length === 0) return;
    offerUndo({
      message: fill(words.toast, { count: created.length }),
      checks: created,
      onUndone: () => {
        setSaved(null);
        change((now) => takenBack(now, { sent: draft, touchpoints, createdIds }));
      },
      texts: words,
    });
  };
  const finish = (sent: Sent) => {
    const saving = { touchpoints, results: sent.results };
    setSaved(savedRounds(sent.draft, saving));
    change(() => leftToSave(sent.draft, saving, newId));
    offerUndoOf(sent);
  };
  const save = async (typed: PaperDraft) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const draft = withCheckIds(typed, touchpoints, newId);
    change(() => draft);
    setSending(true);
    setRefusal(null);
    setSaved(null);
    const momentOf = (seenAt: string) => momentOfInput(seenAt, timeZone);
    const checks = checksOfDraft(draft, { touchpoints, journeyId, momentOf });
    const sent = await send<{ readonly results: readonly ResultOfCheck[] }>(
      "POST",
      "/api/v1/checks",
      { items: checks },
    );
    isUnderWay.current = false;
    setSending(false);
    if (sent.status === "done") return finish({ draft, checks, results: sent.body.results });
    const { code, detail, path = "" } = sent.problem;
    setRefusal({ code, detail, path });
  };
  return { isSending, refusal, saved, save };
}
