import { type Locale, translate } from "@/lib/i18n";
import { type QuestionTexts, questionTexts } from "./question-texts";
import type { RefusalTexts } from "./refusal-notice";
import type { WhenAndHowTexts } from "./when-and-how";
import { checkingWords } from "./words";

export interface CheckFormTexts {
  readonly questions: QuestionTexts;
  readonly whenAndHow: WhenAndHowTexts;
  readonly refusal: RefusalTexts;
  readonly restored: string;
  readonly startOver: string;
  readonly nothing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly save: string;
  readonly saving: string;
}

export function refusalTexts(locale: Locale): RefusalTexts {
  const say = checkingWords(locale);
  return {
    sessionOver: say("form.sessionOver"),
    signIn: say("form.signIn"),
    savedBefore: say("form.savedBefore"),
    openSaved: say("form.openSaved"),
    noRoom: translate(locale, "waiting.noRoom"),
  };
}

export function whenAndHowTexts(locale: Locale): WhenAndHowTexts {
  const say = checkingWords(locale);
  return {
    how: say("form.how"),
    now: say("form.now"),
    seenAt: say("form.seenAt"),
    seenAtHint: say("form.seenAtHint"),
    announcement: say("form.announcement"),
    announced: say("words.announced"),
    unannounced: say("words.unannounced"),
    announcementHint: say("form.announcementHint"),
    onlyAnnounced: say("form.onlyAnnounced"),
  };
}

/** What the form of one check says; a correction is saved under another word. */
export function checkFormTexts(
  locale: Locale,
  { isCorrection }: { readonly isCorrection: boolean },
): CheckFormTexts {
  const say = checkingWords(locale);
  return {
    questions: questionTexts(locale),
    whenAndHow: whenAndHowTexts(locale),
    refusal: refusalTexts(locale),
    restored: say("form.restored"),
    startOver: say("form.startOver"),
    nothing: say("form.nothing"),
    reason: say("detail.reason"),
    reasonHint: say("detail.reasonHint"),
    reasonMissing: say("detail.reasonMissing"),
    save: isCorrection ? say("correct.save") : translate(locale, "ui.save"),
    saving: say("form.saving"),
  };
}
