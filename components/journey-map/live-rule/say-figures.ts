import { VISITS_FOR_HEADLINE } from "@/components/scores/headline-rate";
import { sayGreetings } from "@/components/scores/say-greetings";
import { peopleOf } from "@/components/scores/say-share";
import { slotVerdict } from "@/components/scores/say-slots";
import { formatDuration } from "@/lib/format/durations";
import { formatPartOf, formatPercent, formatPercentRange } from "@/lib/format/numbers";
import { withParticle } from "@/lib/format/particles";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { LiveFigures, LiveRate } from "./live-figures";
import type { LiveRuleWords } from "./live-rule-props";

interface Said {
  readonly value: string;
  readonly note: string;
  readonly tag: string;
}

export interface LiveSaying {
  readonly rate: Said;
  readonly weakest: Said;
  readonly first: Said;
  readonly method: Said;
}

interface Saying {
  readonly words: LiveRuleWords;
  readonly locale: Locale;
}

const plain = (value: string, note = ""): Said => ({ value, note, tag: "" });

function rateOf({ rate, assumed, blindSpots }: LiveFigures, { words, locale }: Saying): Said {
  if (rate === null) return plain(words.rateUnknown, words.rateUnknownNote);
  const count = rate.leastChecks;
  const [lower, upper] = rate.interval ?? [0, 1];
  const range = formatPercentRange({ lower, upper }, locale);
  const rests = rate.interval ? fill(words.rateNote, { range, count }) : words.rateAlone;
  const blind = blindSpots.length > 0 ? fill(words.blind, { count: blindSpots.length }) : "";
  return {
    value: formatPercent(rate.value),
    note: [rests, blind].filter(Boolean).join(" · "),
    tag: tagOf(rate, assumed, words),
  };
}

function tagOf(rate: LiveRate, assumed: LiveFigures["assumed"], words: LiveRuleWords): string {
  if (assumed.length > 0) return words.assumed;
  return rate.visits < VISITS_FOR_HEADLINE ? words.trial : "";
}

function weakestOf({ weakest, rate }: LiveFigures, { words, locale }: Saying): Said {
  if (weakest === null)
    return plain(rate === null || rate.visits === 0 ? words.notChecked : words.nothingMissed);
  const { touchpoint, failed, passed } = weakest;
  const factor = touchpoint.factors.find(({ id }) => id === weakest.factor?.id);
  const counts = formatPartOf({ part: failed, whole: passed + failed }, locale);
  return {
    value: [touchpoint.name, factor?.name].filter(Boolean).join(" · "),
    note: fill(words.missed, { counts }),
    tag: weakest.trial ? words.trial : "",
  };
}

/** After how long visits are greeted and where, and how many never are. */
function greetingsOf({ greetings, greeters }: LiveFigures, { words, locale }: Saying): string {
  const said = sayGreetings(greetings, { words: words.greetings, locale });
  if (said === null) return words.greetings.never;
  const name = greeters.slice(0, MOST_GREETERS).join(" · ");
  return fill(words.greetings.sentenceAt, { greetings: said, name });
}

/** Where everybody is greeted at one second, at which and by whom. */
function greetsOf({ greetings, greeters }: LiveFigures, { words, locale }: Saying): string | null {
  const [only, ...others] = greetings.distribution;
  const [name, ...elsewhere] = greeters;
  if (!only || name === undefined || others.length > 0 || elsewhere.length > 0) return null;
  return fill(only.second === 0 ? words.greetsAtOnce : words.greets, {
    place: locale === "ko" ? withParticle(name, "이/가") : name,
    seconds: formatDuration(only.second, locale),
  });
}

const MOST_GAPS = 2;
const MOST_GREETERS = 3;

/** When less is met than that: a sentence for each of the first hours, and how many more there are. */
function gapsOf({ gaps }: LiveFigures, { words, locale }: Saying): string {
  const said = gaps.slice(0, MOST_GAPS).map((slot) => slotVerdict(slot, { words, locale }));
  const left = gaps.length - said.length;
  return [...said, left > 0 ? fill(words.moreHours, { count: left }) : ""]
    .filter(Boolean)
    .join(" · ");
}

function firstOf(figures: LiveFigures, saying: Saying): Said {
  const { words } = saying;
  const { welcomedShare } = figures;
  const greetings = greetingsOf(figures, saying);
  if (welcomedShare <= 0) return plain(words.nobody, greetings);
  const gaps = gapsOf(figures, saying);
  const greets = welcomedShare >= 1 ? greetsOf(figures, saying) : null;
  if (greets !== null) return plain(greets, gaps);
  const { part: count, whole } = peopleOf(welcomedShare);
  const value = welcomedShare >= 1 ? words.everybody : fill(words.some, { whole, count });
  return plain(value, [greetings, gaps].filter(Boolean).join(" · "));
}

function methodOf({ assumed, assumedRate }: LiveFigures, { words }: Saying): Said {
  if (assumed.length === 0 || assumedRate === null) return plain("");
  const places = assumed.map(({ name }) => name).join(", ");
  return plain(fill(words.methodAssumed, { places, rate: formatPercent(assumedRate) }));
}

/** The figures in words. */
export const sayFigures = (figures: LiveFigures, saying: Saying): LiveSaying => ({
  rate: rateOf(figures, saying),
  weakest: weakestOf(figures, saying),
  first: firstOf(figures, saying),
  method: methodOf(figures, saying),
});
