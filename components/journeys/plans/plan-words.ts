import { type Say, wordsUnder } from "@/lib/i18n/words-under";

export type SayPlan = Say<"plans">;

export const planWords = wordsUnder("plans");
