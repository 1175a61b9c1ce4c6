import type { Words } from "@/lib/i18n/words-of";

export interface StickerWords {
  readonly stickers: Words["feedback"]["stickers"];
  /** The words of the five faces, from very dissatisfied to very satisfied. */
  readonly faces: readonly string[];
}
