import type { Entry, Journey, Tallies, Touchpoint } from "../types";

export interface WeightedPath {
  readonly share: number;
  readonly stops: readonly Touchpoint[];
}

/** Every way through a journey with its share, by plain recursion: for small journeys only. */
function enumeratePaths(journey: Journey): readonly WeightedPath[] {
  const { touchpoints, links } = journey;
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const walk = (id: string, share: number, before: readonly Touchpoint[]): WeightedPath[] => {
    const here = byId.get(id);
    if (here === undefined) return [];
    const stops = [...before, here];
    const ways = links.filter(({ from }) => from === id);
    if (ways.length === 0) return [{ share, stops }];
    return normalise(ways).flatMap((way) => walk(way.to, share * way.share, stops));
  };
  const entered = new Set(links.map(({ to }) => to));
  const free = touchpoints.filter(({ id }) => !entered.has(id));
  const entries: readonly Entry[] = journey.entries ?? free.map(({ id }) => ({ id }));
  return normalise(entries).flatMap(({ id, share }) => walk(id, share, []));
}

function normalise<Way extends { readonly weight?: number }>(
  ways: readonly Way[],
): readonly (Way & { readonly share: number })[] {
  const sum = ways.reduce((total, { weight = 1 }) => total + weight, 0);
  return ways
    .map((way) => ({ ...way, share: (way.weight ?? 1) / sum }))
    .filter(({ share }) => share > 0);
}

/** R by its meaning: over all ways, the share in which no major moment fails. */
export function failureFreeByPaths(journey: Journey, tallies: Tallies): number {
  return enumeratePaths(journey)
    .map(({ share, stops }) =>
      stops.reduce((unbroken, stop) => unbroken * keptBy(stop, tallies), share),
    )
    .reduce((sum, share) => sum + share, 0);
}

function keptBy({ id, major, routine, occurrence = 1 }: Touchpoint, tallies: Tallies): number {
  const { passed, failed } = tallies[id] ?? { passed: 0, failed: 0 };
  if (!major || passed + failed === 0) return 1;
  return 1 - (routine ? 1 : occurrence) * (failed / (passed + failed));
}

/** N by its meaning: the thinnest evidence over the share of visits that it covers. */
export function effectiveVisitsByPaths(journey: Journey, tallies: Tallies): number {
  const paths = enumeratePaths(journey);
  const visits = journey.touchpoints.flatMap(({ id, major, routine, occurrence = 1 }) => {
    const { passed, failed } = tallies[id] ?? { passed: 0, failed: 0 };
    const through = paths.filter(({ stops }) => stops.some((stop) => stop.id === id));
    if (!major || passed + failed === 0 || through.length === 0) return [];
    const share = through.reduce((sum, path) => sum + path.share, 0);
    return [(passed + failed) / (share * (routine ? 1 : occurrence))];
  });
  return visits.length === 0 ? 0 : Math.min(...visits);
}

/** The share of visits by the second of their first greeting, and the share never greeted. */
export function firstGreetingsByPaths(journey: Journey): {
  readonly greeted: ReadonlyMap<number, number>;
  readonly never: number;
} {
  const greeted = new Map<number, number>();
  let never = 0;
  for (const { share, stops } of enumeratePaths(journey)) {
    const at = stops.findIndex(({ routine, greets }) => routine && greets);
    const second = secondsOf(stops.slice(0, Math.max(0, at)));
    if (at === -1) never += share;
    else greeted.set(second, (greeted.get(second) ?? 0) + share);
  }
  return { greeted, never };
}

function secondsOf(stops: readonly Touchpoint[]): number {
  return stops
    .filter(({ routine }) => routine)
    .reduce((sum, { durationSeconds = 0 }) => sum + durationSeconds, 0);
}
