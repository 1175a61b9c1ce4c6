import { formatDuration } from "@/lib/format/durations";
import { formatPartOf, formatPercent, formatPercentRange } from "@/lib/format/numbers";
import { withParticle } from "@/lib/format/particles";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { LiveFigures } from "./live-figures";
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
  const count = Math.round(rate.visits);
  const [lower, upper] = rate.interval ?? [0, 1];
  const range = formatPercentRange({ lower, upper }, locale);
  const rests = rate.interval ? fill(words.rateNote, { range, count }) : words.rateAlone;
  const blind = blindSpots.length > 0 ? fill(words.blind, { count: blindSpots.length }) : "";
  return {
    value: formatPercent(rate.value),
    note: [rests, blind].filter(Boolean).join(" · "),
    tag: assumed.length > 0 ? words.assumed : "",
  };
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

function greetingIn({ greeting }: LiveFigures, { words, locale }: Saying) {
  if (greeting === null) return { greets: words.nobody, later: words.never };
  const { name, seconds } = greeting;
  const values = {
    place: locale === "ko" ? withParticle(name, "이/가") : name,
    name,
    seconds: formatDuration(seconds[0], locale),
  };
  const greets = seconds[0] === 0 ? words.greetsAtOnce : words.greets;
  return { greets: fill(greets, values), later: fill(words.later, values) };
}

function firstOf(figures: LiveFigures, saying: Saying): Said {
  const { words } = saying;
  const { greets, later } = greetingIn(figures, saying);
  const { welcomedShare } = figures;
  if (welcomedShare <= 0) return plain(words.nobody, later);
  if (welcomedShare >= 1) return plain(greets);
  const count = Math.min(99, Math.max(1, Math.round(welcomedShare * 100)));
  return plain(fill(words.some, { count }), greets);
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
