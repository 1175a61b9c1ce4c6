import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";

type DashboardKey = MessageKey extends infer Key
  ? Key extends `dashboard.${infer Rest}`
    ? Rest
    : never
  : never;

export type SayDashboard = (key: DashboardKey, values?: MessageValues) => string;

/** The words of the dashboard, and of the figures that it shares with the list of journeys. */
export const dashboardWords =
  (locale: Locale): SayDashboard =>
  (key, values) =>
    translate(locale, `dashboard.${key}` as MessageKey, values);
