import { type Say, wordsUnder } from "@/lib/i18n/words-under";

export type SayJourneys = Say<"journeys">;

export const journeysWords = wordsUnder("journeys");
