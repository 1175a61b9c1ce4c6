import type { Cause } from "@/lib/client/check-drafts";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { checkingWords } from "./words";

/** What the questions of a moment say. */
export interface QuestionTexts {
  readonly answers: { readonly yes: string; readonly no: string; readonly na: string };
  readonly basic: string;
  readonly why: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly optional: string;
  /** Of one that has to be answered. */
  readonly unanswered: string;
  /** All that have to be answered, in one sentence. */
  readonly missing: string;
  readonly skip: string;
  readonly note: string;
  readonly noteHint: string;
}

export function questionTexts(locale: Locale): QuestionTexts {
  const say = checkingWords(locale);
  return {
    answers: {
      yes: translate(locale, "ui.yes"),
      no: translate(locale, "ui.no"),
      na: translate(locale, "ui.notApplicable"),
    },
    basic: say("words.basic"),
    why: say("form.why"),
    causes: {
      facility: say("words.causes.facility"),
      procedure: say("words.causes.procedure"),
      staffing: say("words.causes.staffing"),
      training: say("words.causes.training"),
    },
    optional: say("form.optional"),
    ...wordsOf(locale, ({ checking: { form } }) => ({
      unanswered: form.unanswered,
      missing: form.missing,
    })),
    skip: say("form.skip"),
    note: say("form.note"),
    noteHint: say("form.noteHint"),
  };
}
