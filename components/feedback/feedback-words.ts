import { type Say, wordsUnder } from "@/lib/i18n/words-under";

export type SayFeedback = Say<"feedback">;

/** The words of visitors' opinions, for those who read them. */
export const feedbackWords = wordsUnder("feedback");
