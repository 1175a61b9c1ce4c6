import { ROLES } from "@/lib/access";
import { type Locale, translate } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import { type Words, wordsOf } from "@/lib/i18n/words-of";

/** One line of the log before it is said in a language. */
export interface LogLine {
  readonly action: string;
  readonly actor: { readonly name: string } | null;
  readonly subjectName: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

type ActionKey = keyof Words["settings"]["log"]["actions"];

function keyOf(action: string, locale: Locale): ActionKey {
  const actions = wordsOf(locale, ({ settings }) => settings.log.actions);
  const key = action.replaceAll(".", "-");
  return Object.hasOwn(actions, key) ? (key as ActionKey) : "other";
}

function roleOf(role: unknown, locale: Locale): string {
  const known = ROLES.find((one) => one === role);
  return known ? translate(locale, `people.roles.${known}`) : "";
}

const named = (pattern: string, name: string | null | undefined, otherwise: string): string =>
  name ? fill(pattern, { name }) : otherwise;

/** What happened, as a sentence. What nobody wrote a sentence for is named by its code. */
export function logSentence(line: LogLine, locale: Locale): string {
  const { action, actor, subjectName, detail } = line;
  const words = wordsOf(locale, ({ settings }) => settings.log);
  const journeyIds = Array.isArray(detail.journeyIds) ? detail.journeyIds : [];
  return translate(locale, `settings.log.actions.${keyOf(action, locale)}`, {
    action,
    actor: actor === null ? words.machine : named(words.actor, actor.name, words.nobody),
    person: named(words.person, subjectName, words.someone),
    subject: subjectName ?? words.gone,
    role: roleOf(detail.role, locale),
    count: journeyIds.length,
  });
}
