import { type Say as SayOf, wordsUnder } from "@/lib/i18n/words-under";

export type Say = SayOf<"checking">;

/** The words of checking. */
export const checkingWords = wordsUnder("checking");
