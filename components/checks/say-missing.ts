import { fill } from "@/lib/i18n/fill";
import type { AskedFactor } from "./moment";
import type { QuestionTexts } from "./question-texts";

/** Which questions may not stay open, in a sentence. */
export const sayMissing = (
  open: readonly AskedFactor[],
  { missing }: Pick<QuestionTexts, "missing">,
): string => fill(missing, { factors: open.map(({ name }) => name).join(", ") });
