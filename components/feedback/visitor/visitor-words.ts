import { type Say, wordsUnder } from "@/lib/i18n/words-under";
import type { FeedbackLanguage } from "@/lib/schemas/feedback";

export type SayToVisitor = Say<"feedbackEasy">;

/** What each language calls itself. */
export const LANGUAGE_NAMES = {
  ko: "한국어",
  easy: "쉬운 말",
  en: "English",
} as const satisfies Readonly<Record<FeedbackLanguage, string>>;

export const htmlLanguage = (language: FeedbackLanguage): "ko" | "en" =>
  language === "en" ? "en" : "ko";

const plainWords = wordsUnder("feedback.visitor");
const easyWords = wordsUnder("feedbackEasy");

/** The words of the visitor's page; easy Korean has a whole set of its own. */
export const visitorWords = (language: FeedbackLanguage): SayToVisitor =>
  (language === "easy" ? easyWords : plainWords)(htmlLanguage(language));
