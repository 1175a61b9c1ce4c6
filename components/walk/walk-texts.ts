import type { Locale } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { whenAndHowTexts } from "../checks/check-form-texts";
import { outcomeTexts } from "../checks/list-texts";
import { questionTexts } from "../checks/question-texts";
import type { WalkWords } from "./walk-words";

/** What is said on a walk, in one language. */
export const walkTexts = (locale: Locale): WalkWords => ({
  ...wordsOf(locale, ({ walk }) => walk),
  questions: questionTexts(locale),
  announcement: whenAndHowTexts(locale),
  outcomes: outcomeTexts(locale),
  ...wordsOf(locale, ({ waiting: { needsNetwork, pathDrawnAt } }) => ({
    needsNetwork,
    pathDrawnAt,
  })),
});
