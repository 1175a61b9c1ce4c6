import { formatDuration } from "@/lib/format/durations";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import type { FirstSeconds } from "@/lib/scoring";
import { sayAfter } from "./say-seconds";
import { crowdOf } from "./say-share";

interface Saying {
  readonly words: Words["journey"]["greetings"];
  readonly locale: Locale;
}

type Greetings = Pick<FirstSeconds, "distribution" | "never">;
type Greeted = Greetings["distribution"][number];

/** Less than that is what computing left over. */
const LEAST_SHARE = 1e-9;
const MOST_GROUPS = 3;

function afterOf(second: number, { words, locale }: Saying): string {
  if (second === 0) return words.atOnce;
  return fill(words.after, { when: formatDuration(second, locale) });
}

/** 10명 중 3명은 45초 뒤, 7명은 5분 55초 뒤 · 3 of 10 after 45 s, 7 after 5 min 55 s */
function groupsOf(greeted: readonly Greeted[], never: number, saying: Saying): string {
  const { words } = saying;
  const { whole, parts } = crowdOf([...greeted.map(({ share }) => share), never]);
  const groups = greeted.map(({ second }, place) =>
    fill(place === 0 ? words.first : words.next, {
      ...{ whole, count: parts[place] ?? 0 },
      after: afterOf(second, saying),
    }),
  );
  const nobody = never > 0 ? [fill(words.nobody, { count: parts.at(-1) ?? 0 })] : [];
  return [...groups, ...nobody].join(", ");
}

/** From when to when, when most often, and how many never. */
function rangeOf(greeted: readonly Greeted[], never: number, saying: Saying): string {
  const { words, locale } = saying;
  const seconds = greeted.map(({ second }) => second);
  const [earliest = 0, latest = 0] = [seconds[0], seconds.at(-1)];
  const likeliest = greeted.reduce((best, one) => (one.share > best.share ? one : best));
  const { whole, parts } = crowdOf([likeliest.share, never]);
  const [count = 0, missed = 0] = parts;
  const range = fill(words.range, {
    ...{ whole, count },
    range: sayAfter([earliest, latest], locale),
    after: afterOf(likeliest.second, saying),
  });
  return never > 0 ? `${range}, ${fill(words.nobodyOf, { whole, count: missed })}` : range;
}

/** After how long visitors are first greeted, and how many never are; null where nobody ever is. */
export function sayGreetings(first: Greetings, saying: Saying): string | null {
  const greeted = first.distribution.filter(({ share }) => share > LEAST_SHARE);
  const never = first.never > LEAST_SHARE ? first.never : 0;
  const [only] = greeted;
  if (only === undefined) return null;
  if (greeted.length === 1 && never === 0) return afterOf(only.second, saying);
  const isFew = greeted.length + Number(never > 0) <= MOST_GROUPS;
  return (isFew ? groupsOf : rangeOf)(greeted, never, saying);
}
