import { v7 } from "uuid";
import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";
import { BOARDS, type BoardToSend } from "./board";
import type { StickerWords } from "./sticker-words";

interface Offer {
  /** What was saved, for example 스티커 12개를 저장했습니다. */
  readonly message: string;
  readonly saved: BoardToSend;
  /** What counts again once it is undone. */
  readonly before: Pick<BoardToSend, "day" | "counts">;
  readonly undone: string;
  readonly onUndone: () => void;
  readonly words: StickerWords["stickers"];
}

/** Offers to take back what was just saved, again where it fails; both stay on record. */
export function offerUndoOfBoard({ message, saved, before, undone, onUndone, words }: Offer): void {
  // Made once: pressed again after a lost answer, it is the same undoing.
  const back: BoardToSend = {
    day: before.day,
    counts: before.counts,
    id: v7(),
    touchpointId: saved.touchpointId,
    supersedes: { id: saved.id, reason: words.undoReason },
  };
  const action = { label: words.undo, onPress: () => void undo() };
  const undo = async () => {
    const sent = await send("POST", BOARDS, back);
    if (sent.status === "refused")
      return showToast({ message: `${words.undoFailed} ${sent.problem.detail}`, action });
    showToast({ message: undone });
    onUndone();
  };
  showToast({ message, action });
}
