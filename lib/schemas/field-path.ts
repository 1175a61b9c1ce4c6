import { holdsPersonalNumber } from "./personal-number";

const LONGEST_KEY = 100;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What a key is shown as in an answer: never a personal number, never a megabyte. */
function shownKey(key: string): string {
  const shortened = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
  return holdsPersonalNumber(key) ? "***" : shortened.replace(LONE_SURROGATE, "\ufffd");
}

function step(key: PropertyKey, isFirst: boolean): string {
  if (typeof key === "number") return `[${key}]`;
  const shown = shownKey(String(key));
  if (!/^[\p{L}\p{N}_-]+$/u.test(shown)) return `[${JSON.stringify(shown)}]`;
  return isFirst ? shown : `.${shown}`;
}

/** The way to a field as people read it: `journey.links[3].weight`, `tallies["east gate"].passed`. */
export function fieldPath(keys: readonly PropertyKey[]): string {
  return keys.map((key, index) => step(key, index === 0)).join("");
}
