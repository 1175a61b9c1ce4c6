import type { Locale } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";

/** The words of the rule while a path is drawn, with those of the hours, the greetings and the key of a drawing, which the journey's page has too. */
export const liveRuleWords = (locale: Locale) =>
  wordsOf(locale, ({ liveRule, journey: { hours, greetings }, drawings: { key } }) => ({
    ...liveRule,
    hours,
    greetings,
    key,
  }));
