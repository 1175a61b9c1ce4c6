import type { Words } from "@/lib/i18n/words-of";

/** The words of the canvas, as it carries them to the browser. */
export type CanvasWords = Words["editor"]["canvas"];

/** What the signs of every drawing of a path mean. */
export type DrawingKeyWords = Words["drawings"]["key"];
