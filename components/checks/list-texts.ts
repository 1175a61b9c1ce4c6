import { type Locale, translate } from "@/lib/i18n";
import type { CheckListTexts } from "./check-list";
import type { OutcomeTexts } from "./outcome-mark";
import { checkingWords } from "./words";

export function outcomeTexts(locale: Locale): OutcomeTexts {
  const say = checkingWords(locale);
  return { passed: say("words.passed"), failed: say("words.failed"), none: say("words.none") };
}

const CAUSES = ["facility", "procedure", "staffing", "training"] as const;

export function checkListTexts(locale: Locale): CheckListTexts {
  const say = checkingWords(locale);
  return {
    outcomes: outcomeTexts(locale),
    unannounced: say("words.unannounced"),
    causes: Object.fromEntries(
      CAUSES.map((cause) => [cause, say("list.cause", { cause: say(`words.causes.${cause}`) })]),
    ),
    fromPaper: translate(locale, "paper.fromPaper"),
    standings: {
      superseded: say("words.superseded"),
      correction: say("words.correction"),
      withdrawal: say("words.withdrawn"),
    },
  };
}

/** What stands for the name of something that is gone. */
export function unknownNames(locale: Locale) {
  const say = checkingWords(locale);
  return { place: say("words.unknownPlace"), factor: say("words.unknownFactor") };
}
