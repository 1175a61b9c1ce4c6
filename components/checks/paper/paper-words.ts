import type { Words } from "@/lib/i18n/words-of";

export type SheetWords = Words["paper"]["sheet"];
export type FormWords = Words["paper"]["form"];
export type ResultWords = Words["paper"]["result"];
