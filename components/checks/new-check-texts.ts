import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { outcomeTexts } from "./list-texts";
import type { NewCheckTexts } from "./new-check";
import { checkingWords } from "./words";

interface About {
  readonly place: string;
  /** The day on which this place was missed the last time it was seen, in words. */
  readonly missedOn: string | null;
  /** How many major touchpoints nobody can check. */
  readonly uncheckable: number;
}

/** What is said once a check is saved. */
export function newCheckTexts(
  locale: Locale,
  { place, missedOn, uncheckable }: About,
): NewCheckTexts {
  const say = checkingWords(locale);
  return {
    outcomes: outcomeTexts(locale),
    passed: say("saved.passed"),
    failed: say("saved.failed"),
    none: say("saved.none"),
    closed: missedOn === null ? null : say("saved.closed", { day: missedOn }),
    allDone:
      uncheckable === 0 ? say("saved.allDone") : say("saved.checkableDone", { count: uncheckable }),
    today: say("saved.today"),
    open: say("saved.open"),
    sending: wordsOf(locale, ({ waiting }) => waiting.saved),
    undoOf: translate(locale, "waiting.undoOf", { place }),
    undo: say("saved.undo"),
    undoReason: say("saved.undoReason"),
    undoFailed: say("saved.undoFailed"),
    undone: say("saved.undone"),
    undoneLead: say("saved.undoneLead"),
    again: say("saved.again"),
  };
}
