import { type Say as SayOf, wordsUnder } from "@/lib/i18n/words-under";

export type Say = SayOf<"journey">;

/** The words of the journey's page. */
export const journeyWords = wordsUnder("journey");
