import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";

type PlanKey = MessageKey extends infer Key
  ? Key extends `plans.${infer Rest}`
    ? Rest
    : never
  : never;

export type SayPlan = (key: PlanKey, values?: MessageValues) => string;

/** The words of plans in one language. */
export const planWords =
  (locale: Locale): SayPlan =>
  (key, values) =>
    translate(locale, `plans.${key}` as MessageKey, values);
