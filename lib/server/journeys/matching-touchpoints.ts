import "server-only";
import type { DocumentTouchpoint } from "./document-parts";
import type { StoredTouchpoint } from "./stored-touchpoints";

const nameAndPlace = ({ name, place }: { readonly name: string; readonly place: string }): string =>
  JSON.stringify([name, place]);

/** For each touchpoint of a document, by its id there, the centre's of the same name and place; none is taken twice. */
export function matchingTouchpoints(
  wanted: readonly DocumentTouchpoint[],
  candidates: readonly StoredTouchpoint[],
): ReadonlyMap<string, StoredTouchpoint> {
  const waiting = new Map<string, StoredTouchpoint[]>();
  for (const candidate of candidates) {
    const key = nameAndPlace(candidate);
    waiting.set(key, [...(waiting.get(key) ?? []), candidate]);
  }
  const matches = new Map<string, StoredTouchpoint>();
  for (const touchpoint of wanted) {
    const match = waiting.get(nameAndPlace(touchpoint))?.shift();
    if (match) matches.set(touchpoint.id, match);
  }
  return matches;
}
