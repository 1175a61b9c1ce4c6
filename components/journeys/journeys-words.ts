import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";

type JourneysKey = MessageKey extends infer Key
  ? Key extends `journeys.${infer Rest}`
    ? Rest
    : never
  : never;

export type SayJourneys = (key: JourneysKey, values?: MessageValues) => string;

export const journeysWords =
  (locale: Locale): SayJourneys =>
  (key, values) =>
    translate(locale, `journeys.${key}` as MessageKey, values);
