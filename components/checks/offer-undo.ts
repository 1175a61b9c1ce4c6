import { v7 as newId } from "uuid";
import { showToast } from "@/components/ui/toast-queue";
import { type CheckToSend, recordChecks, withdrawalOf } from "@/lib/client/record-checks";

export interface UndoTexts {
  readonly undo: string;
  /** Stays on record as the reason. */
  readonly undoReason: string;
  readonly undoneToast: string;
  readonly undoFailed: string;
}

interface Offer {
  /** What was saved, for example 정문 경비실 점검을 저장했어요. */
  readonly message: string;
  readonly checks: readonly CheckToSend[];
  readonly onUndone: () => void;
  readonly texts: UndoTexts;
}

/** Offers to take saved checks back, again where it fails; what was saved stays on record. */
export function offerUndo({ message, checks, ...offer }: Offer): void {
  const { onUndone, texts } = offer;
  const withdrawals = checks.map((check) =>
    withdrawalOf(check, { id: newId(), reason: texts.undoReason }),
  );
  const undo = async () => {
    const taken = await recordChecks(withdrawals);
    if (taken.status === "saved") {
      showToast({ message: texts.undoneToast });
      return onUndone();
    }
    const failed = `${texts.undoFailed} ${taken.refusal.detail}`;
    showToast({ message: failed, action: { label: texts.undo, onPress: undo } });
  };
  showToast({ message, action: { label: texts.undo, onPress: undo } });
}
