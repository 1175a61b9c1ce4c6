import { type MessageKey, type MessageValues, translate } from "@/lib/i18n";
import type { FeedbackLanguage } from "@/lib/schemas/feedback";

type VisitorKey = MessageKey extends infer Key
  ? Key extends `feedbackEasy.${infer Rest}`
    ? Rest
    : never
  : never;

export type SayToVisitor = (key: VisitorKey, values?: MessageValues) => string;

/** What each language calls itself. */
export const LANGUAGE_NAMES = {
  ko: "한국어",
  easy: "쉬운 말",
  en: "English",
} as const satisfies Readonly<Record<FeedbackLanguage, string>>;

export const htmlLanguage = (language: FeedbackLanguage): "ko" | "en" =>
  language === "en" ? "en" : "ko";

/** The words of the visitor's page; easy Korean has a whole set of its own. */
export const visitorWords = (language: FeedbackLanguage): SayToVisitor => {
  const group = language === "easy" ? "feedbackEasy" : "feedback.visitor";
  return (key, values) =>
    translate(htmlLanguage(language), `${group}.${key}` as MessageKey, values);
};
