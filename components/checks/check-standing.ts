import type { CheckDraft } from "@/lib/client/check-drafts";
import { type AskedFactor, isAnswered, unansweredBasics } from "./moment";
import { sayMissing } from "./say-missing";

/** What has to be mended before a check can be saved. */
export interface CheckStanding {
  /** Questions that may not stay open. */
  readonly missing: readonly string[];
  readonly isReasonMissing: boolean;
  /** What to do, in a sentence; null where it can be saved. */
  readonly sentence: string | null;
}

interface Asked {
  readonly factors: readonly AskedFactor[];
  /** A correction says why, and may leave open what the check left open. */
  readonly isCorrection: boolean;
  readonly texts: {
    readonly nothing: string;
    readonly questions: { readonly missing: string };
    readonly reasonMissing: string;
  };
}

export const FINE: CheckStanding = { missing: [], isReasonMissing: false, sentence: null };

export function checkStanding(draft: CheckDraft, asked: Asked): CheckStanding {
  const { factors, isCorrection, texts } = asked;
  if (!isAnswered(factors, draft)) return { ...FINE, sentence: texts.nothing };
  const open = isCorrection ? [] : unansweredBasics(factors, draft);
  if (open.length > 0)
    return {
      ...FINE,
      missing: open.map(({ id }) => id),
      sentence: sayMissing(open, texts.questions),
    };
  const isReasonMissing = isCorrection && draft.reason.trim() === "";
  return { ...FINE, isReasonMissing, sentence: isReasonMissing ? texts.reasonMissing : null };
}
