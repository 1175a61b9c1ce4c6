import type { Locale } from "./locale";
import { type MessageKey, type MessageValues, translate } from "./translate";

type KeyUnder<Group extends string> = MessageKey extends infer Key
  ? Key extends `${Group}.${infer Rest}`
    ? Rest
    : never
  : never;

/** Says the messages of one group, each named without it. */
export type Say<Group extends string> = (key: KeyUnder<Group>, values?: MessageValues) => string;

/** The words of one group in one language, their arguments filled in. */
export const wordsUnder =
  <Group extends string>(group: Group) =>
  (locale: Locale): Say<Group> =>
  (key, values) =>
    translate(locale, `${group}.${key}` as MessageKey, values);
