import { v7 as newId } from "uuid";
import { showToast } from "@/components/ui/toast-queue";
import { takeBack } from "@/lib/client/queue";
import { recordChecks, withdrawalOf } from "@/lib/client/record-checks";
import type { WalkDraft } from "./walk-draft";
import { walkToSend } from "./walk-to-send";
import type { WalkWords } from "./walk-words";
import type { WalkStop } from "./walkable";

interface Offer {
  readonly draft: WalkDraft;
  readonly way: readonly WalkStop[];
  /** May take back what the server has. */
  readonly mayUndo: boolean;
  /** What never left the phone is as it was; what did, is written anew. */
  readonly onUndone: (draft: WalkDraft) => void;
  readonly words: WalkWords["sent"];
}

/** The same walk, to be sent as another one. */
const withNewIds = (draft: WalkDraft): WalkDraft => ({
  ...draft,
  id: newId(),
  moments: Object.fromEntries(
    Object.entries(draft.moments).map(([id, moment]) => [
      id,
      moment.checkId === "" ? moment : { ...moment, checkId: newId() },
    ]),
  ),
});

/** Takes the checks of a walk that the server has out of every figure; they stay on record. */
async function withdraw({ draft, way, words }: Offer): Promise<string | null> {
  const sent = walkToSend({ draft, way });
  if (sent === null) return null;
  const withdrawals = sent.checks.map((check) =>
    withdrawalOf(
      { ...check, journeyId: sent.journeyId, announced: sent.announced },
      { id: newId(), reason: words.undoReason },
    ),
  );
  if (withdrawals.length === 0) return null;
  const taken = await recordChecks(withdrawals);
  return taken.status === "saved" ? null : taken.refusal.detail;
}

/** Offers for ten seconds to take a walk back that was sent too early. */
export function offerUndoOfWalk(message: string, offer: Offer): void {
  const { draft, mayUndo, onUndone, words } = offer;
  const undo = async () => {
    if (await takeBack(draft.id)) {
      showToast({ message: words.undone });
      return onUndone(draft);
    }
    const problem = mayUndo && draft.elsewhere === null ? await withdraw(offer) : "";
    if (problem !== null) return showToast({ message: `${words.undoFailed} ${problem}` });
    showToast({ message: words.undone });
    onUndone(withNewIds(draft));
  };
  showToast({ message, action: { label: words.undo, onPress: undo } });
}
