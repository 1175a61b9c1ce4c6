import type { Locale } from "./locale";
import en from "./messages/en.json";
import ko from "./messages/ko.json";

/** All messages, for naming a group of them: Words["setup"]["form"]. */
export type Words = typeof ko;

const TREES: Readonly<Record<Locale, Words>> = { ko, en };

/** A whole group of messages that take no arguments, ready to be handed to a part that runs in the browser. */
export const wordsOf = <Group>(locale: Locale, pick: (words: Words) => Group): Group =>
  pick(TREES[locale]);
