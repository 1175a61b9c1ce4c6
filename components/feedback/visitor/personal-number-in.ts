import { holdsPersonalNumber } from "@/lib/schemas/personal-number";

/** Digits with what people put between them, and the letter that a passport's number begins with. */
const RUNS = /[A-Za-z]{0,2}\p{N}[\p{N}\p{P}\p{S}\p{Zs}]*(?:[A-Za-z]\d{4})?/gu;
const LONGEST_SHOWN = 40;

/** The number that may not be kept, as it was typed; null where it cannot be told from its neighbours. */
export function personalNumberIn(text: string): string | null {
  const found = text.match(RUNS)?.find((run) => holdsPersonalNumber(run));
  const typed = found?.replace(/[\p{P}\p{S}\p{Zs}]+$/u, "") ?? "";
  return typed === "" || typed.length > LONGEST_SHOWN ? null : typed;
}
