import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";

export type Say = (key: CheckingKey, values?: MessageValues) => string;
type CheckingKey = MessageKey extends infer Key
  ? Key extends `checking.${infer Rest}`
    ? Rest
    : never
  : never;

/** The words of checking in one language. */
export const checkingWords =
  (locale: Locale): Say =>
  (key, values) =>
    translate(locale, `checking.${key}` as MessageKey, values);
