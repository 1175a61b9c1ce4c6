import { disassemble, getChoseong } from "es-hangul";

const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, "");

const ONLY_INITIALS = /^[ㄱ-ㅎ]+$/;

/** Whether a name is meant by what was typed so far: by a part of it, half a syllable included, or by its initial consonants (ㅈㅁ finds 정문). */
export function matchesTyped(name: string, typed: string): boolean {
  const wanted = squeezed(typed);
  if (ONLY_INITIALS.test(wanted)) return squeezed(getChoseong(name)).includes(disassemble(wanted));
  return disassemble(squeezed(name)).includes(disassemble(wanted));
}
