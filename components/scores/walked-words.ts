import { type Say, wordsUnder } from "@/lib/i18n/words-under";

export type SayWalked = Say<"walked">;

/** The words of what walking showed. */
export const walkedWords = wordsUnder("walked");
