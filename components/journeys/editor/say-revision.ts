import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import type { MapDifferences } from "@/lib/journey-map/map-differences";
import { changesOf, type Sitting } from "./revision-sittings";

type Texts = Words["editor"]["revisions"];

const MOST_NAMES = 3;

function few(names: readonly string[], texts: Texts): string {
  const places = names.slice(0, MOST_NAMES).join(", ");
  const count = names.length - MOST_NAMES;
  return count > 0 ? fill(texts.andMore, { places, count }) : places;
}

function sayChanges(changes: MapDifferences, texts: Texts): string {
  const named = (text: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(text, { places: few(names, texts) })];
  const said = [
    ...named(texts.didAdd, changes.added),
    ...named(texts.didRemove, changes.removed),
    ...named(texts.didChange, changes.changed),
    ...(changes.areWaysOther ? [texts.didWays] : []),
    ...(changes.isDescribedOtherwise ? [texts.didDescribe] : []),
  ];
  return said.join(" · ") || texts.didElse;
}

/** In a few words what somebody did. */
export function saySitting(sitting: Pick<Sitting, "newest" | "revisions">, texts: Texts): string {
  const { adopted, restores } = sitting.newest;
  if (adopted !== null) return fill(texts.didAdopt, { name: adopted });
  if (restores !== null) return fill(texts.didRestore, { number: restores });
  const changes = changesOf(sitting);
  return changes === null ? texts.didMake : sayChanges(changes, texts);
}
