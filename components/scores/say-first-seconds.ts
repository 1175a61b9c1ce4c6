import { formatPartOf } from "@/lib/format/numbers";
import { fill } from "@/lib/i18n/fill";
import { wordsOf } from "@/lib/i18n/words-of";
import { welcomeBand } from "@/lib/schemas/welcome-band";
import type { FirstSeconds } from "@/lib/scoring";
import type { PathView } from "./journey-view";
import { sayGreetings } from "./say-greetings";
import { peopleOf } from "./say-share";

/** The verdict that stands in the band of the first 15 seconds. */
export function bandLabelOf({ journey, figures, say, locale }: PathView): string {
  const { welcomedShare } = figures.firstSeconds;
  const share = formatPartOf({ ...peopleOf(welcomedShare), counter: "명" }, locale);
  return say(`map.band.${welcomeBand(journey, welcomedShare)}`, { share });
}

/** When visits are first greeted, in a sentence. */
export function firstGreetingOf(first: FirstSeconds, { locale }: Pick<PathView, "locale">): string {
  const words = wordsOf(locale, ({ journey }) => journey.greetings);
  const greetings = sayGreetings(first, { words, locale });
  return greetings === null ? words.never : fill(words.sentence, { greetings });
}
