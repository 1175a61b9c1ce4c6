import type { Locale } from "@/lib/i18n";
import type { AnnouncementTexts } from "../announcement-choice";
import { refusalTexts, whenAndHowTexts } from "../check-form-texts";
import { outcomeTexts } from "../list-texts";
import type { OutcomeTexts } from "../outcome-mark";
import { type QuestionTexts, questionTexts } from "../question-texts";
import type { RefusalTexts } from "../refusal-notice";
import { checkingWords } from "../words";

const WORDS = [
  "way",
  "entrance",
  "forkMissing",
  "start",
  "resume",
  "keptHere",
  "previous",
  "next",
  "review",
  "reviewLead",
  "partly",
  "skipped",
  "incomplete",
  "nothing",
  "noQuestions",
  "save",
  "saving",
  "savedToast",
  "verdict",
  "unproven",
  "hundred",
  "zero",
  "unknown",
  "rejected",
  "openJourney",
  "again",
] as const;

type WalkWord = (typeof WORDS)[number];

export interface WalkTexts extends Readonly<Record<WalkWord, string>> {
  readonly questions: QuestionTexts;
  readonly announcement: AnnouncementTexts;
  readonly outcomes: OutcomeTexts;
  readonly refusal: RefusalTexts;
  readonly startOver: string;
  readonly restored: string;
  readonly today: string;
  readonly writeAgain: string;
  readonly undo: string;
  readonly undoReason: string;
  readonly undoneToast: string;
  readonly undoFailed: string;
  readonly undone: string;
  readonly undoneLead: string;
}

/** What is said on a walk of a whole path. */
export function walkTexts(locale: Locale): WalkTexts {
  const say = checkingWords(locale);
  const words = Object.fromEntries(WORDS.map((word) => [word, say(`walk.${word}`)]));
  return {
    ...(words as Record<WalkWord, string>),
    questions: questionTexts(locale),
    announcement: whenAndHowTexts(locale),
    outcomes: outcomeTexts(locale),
    refusal: refusalTexts(locale),
    startOver: say("form.startOver"),
    restored: say("walk.restored"),
    today: say("saved.today"),
    writeAgain: say("saved.again"),
    undo: say("saved.undo"),
    undoReason: say("saved.undoReason"),
    undoneToast: say("saved.undoneToast"),
    undoFailed: say("saved.undoFailed"),
    undone: say("saved.undone"),
    undoneLead: say("saved.undoneLead"),
  };
}
