import { createTranslator } from "use-intl/core";
import type { Locale } from "./locale";
import en from "./messages/en.json";
import ko from "./messages/ko.json";

type Leaf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaf<Tree[Key]>}`;
}[keyof Tree & string];

/** Where a message stands, for example "problems.titles.cycle". */
export type MessageKey = Leaf<typeof ko>;
export type MessageValues = Readonly<Record<string, string | number>>;

const translators = {
  ko: createTranslator({ locale: "ko", messages: ko }),
  en: createTranslator({ locale: "en", messages: en }),
};

/** One message in one language, with its ICU arguments filled in. */
export function translate(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  return translators[locale](key, { ...values });
}
