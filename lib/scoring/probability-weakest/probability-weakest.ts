import { type Evidence, missedDistribution } from "./missed-distribution";
import { type Group, weakestShares } from "./weakest-shares";

/** A link this much less exposed than another is the weakest with less than one chance in 10^9. */
const NEGLIGIBLE_EXPOSURE = 1e-40;

/**
 * P(missed_i is the largest) for each link, where missed_i = exposure_i (1 - p_i) and the pass rates
 * are independent, p_i ~ Beta(1/2 + passed_i, 1/2 + failed_i). Deterministic; adds up to 1.
 */
export function probabilityWeakest(links: readonly Evidence[]): readonly number[] {
  const largest = links.reduce((soFar, { exposure }) => Math.max(soFar, exposure), 0);
  const groups = new Map<string, { readonly link: Evidence; size: number }>();
  const keys = links.map((link) => {
    if (link.exposure < largest * NEGLIGIBLE_EXPOSURE) return null;
    const key = `${link.passed} ${link.failed} ${link.exposure}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { link, size: 1 });
    else group.size += 1;
    return key;
  });
  const shares = sharesByKey(groups, largest);
  return keys.map((key) => (key === null ? 0 : (shares.get(key) ?? 0)));
}

type Groups = ReadonlyMap<string, { readonly link: Evidence; readonly size: number }>;

/** Sorted by key, so that the order of the links changes no digit. */
function sharesByKey(groups: Groups, largest: number): ReadonlyMap<string, number> {
  const sorted = [...groups.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  if (largest === 0 || sorted.length === 1) {
    const count = sorted.reduce((sum, [, { size }]) => sum + size, 0);
    return new Map(sorted.map(([key]) => [key, 1 / count]));
  }
  const scaledGroups = sorted.map(([, { link, size }]) => scaled(link, size, largest));
  const shares = weakestShares(scaledGroups);
  const total = shares.reduce(
    (sum, share, index) => sum + share * (sorted[index]?.[1].size ?? 0),
    0,
  );
  return new Map(sorted.map(([key], index) => [key, (shares[index] ?? 0) / total]));
}

function scaled({ passed, failed, exposure }: Evidence, size: number, largest: number): Group {
  const share = exposure / largest;
  return { distribution: missedDistribution({ passed, failed, exposure: share }), size };
}
