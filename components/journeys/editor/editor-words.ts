import type { Words } from "@/lib/i18n/words-of";

/** The words of the editor, as it carries them to the browser. */
export type EditorWords = Words["editor"];
