import type { Words } from "@/lib/i18n/words-of";

/** The words of the page that makes a journey, as it carries them to the browser. */
export type CreateWords = Words["journeys"]["create"];
