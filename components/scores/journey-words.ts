import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";

type JourneyKey = MessageKey extends infer Key
  ? Key extends `journey.${infer Rest}`
    ? Rest
    : never
  : never;

export type Say = (key: JourneyKey, values?: MessageValues) => string;

/** The words of the journey's page in one language. */
export const journeyWords =
  (locale: Locale): Say =>
  (key, values) =>
    translate(locale, `journey.${key}` as MessageKey, values);
