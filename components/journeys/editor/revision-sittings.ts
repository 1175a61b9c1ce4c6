import type { MapDifferences } from "@/lib/journey-map/map-differences";
import type { ListedRevision } from "./use-revisions";

/** What one author saved within minutes, newest first: never empty. */
export interface Sitting {
  readonly newest: ListedRevision;
  readonly revisions: readonly ListedRevision[];
}

/** A longer break begins another sitting. */
const BREAK_MS = 10 * 60_000;

/** The first one, adoptions and restorings are things of their own. */
const standsAlone = ({ changes, adopted, restores }: ListedRevision): boolean =>
  changes === null || adopted !== null || restores !== null;

function isOneSitting(later: ListedRevision, earlier: ListedRevision): boolean {
  if (standsAlone(later) || standsAlone(earlier) || later.author !== earlier.author) return false;
  return Date.parse(later.at) - Date.parse(earlier.at) <= BREAK_MS;
}

/** Revisions, newest first, by who sat down to change the journey. */
export function sittingsOf(revisions: readonly ListedRevision[]): readonly Sitting[] {
  const sittings: { newest: ListedRevision; revisions: ListedRevision[] }[] = [];
  for (const revision of revisions) {
    const last = sittings.at(-1);
    const later = last?.revisions.at(-1);
    if (last && later && isOneSitting(later, revision)) last.revisions.push(revision);
    else sittings.push({ newest: revision, revisions: [revision] });
  }
  return sittings;
}

type Named = "added" | "removed" | "changed";

/** What all of a sitting made otherwise, each name once. */
export function changesOf({ revisions }: Pick<Sitting, "revisions">): MapDifferences | null {
  const all = revisions.flatMap(({ changes }) => changes ?? []).reverse();
  if (all.length === 0) return null;
  const namesOf = (kind: Named) => [...new Set(all.flatMap((one) => one[kind]))];
  const [added, removed] = [namesOf("added"), namesOf("removed")];
  const passing = new Set(added.filter((name) => removed.includes(name)));
  const lasting = (names: readonly string[]) => names.filter((name) => !passing.has(name));
  return {
    added: lasting(added),
    removed: lasting(removed),
    changed: lasting(namesOf("changed")).filter((name) => !added.includes(name)),
    areWaysOther: all.some(({ areWaysOther }) => areWaysOther),
    isDescribedOtherwise: all.some(({ isDescribedOtherwise }) => isDescribedOtherwise),
  };
}
