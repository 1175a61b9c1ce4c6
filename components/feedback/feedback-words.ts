import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";

type FeedbackKey = MessageKey extends infer Key
  ? Key extends `feedback.${infer Rest}`
    ? Rest
    : never
  : never;

export type SayFeedback = (key: FeedbackKey, values?: MessageValues) => string;

/** The words of visitors' opinions, for those who read them. */
export const feedbackWords =
  (locale: Locale): SayFeedback =>
  (key, values) =>
    translate(locale, `feedback.${key}` as MessageKey, values);
