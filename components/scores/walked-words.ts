import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";

type WalkedKey = MessageKey extends infer Key
  ? Key extends `walked.${infer Rest}`
    ? Rest
    : never
  : never;

export type SayWalked = (key: WalkedKey, values?: MessageValues) => string;

/** The words of what walking showed, in one language. */
export const walkedWords =
  (locale: Locale): SayWalked =>
  (key, values) =>
    translate(locale, `walked.${key}` as MessageKey, values);
