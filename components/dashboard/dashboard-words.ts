import { type Say, wordsUnder } from "@/lib/i18n/words-under";

export type SayDashboard = Say<"dashboard">;

/** The words of the dashboard, and of the figures that it shares with the list of journeys. */
export const dashboardWords = wordsUnder("dashboard");
