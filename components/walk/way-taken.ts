/** A path as it can be walked. */
export interface PathToWalk {
  /** In their order on the path. */
  readonly stops: readonly { readonly id: string; readonly routine: boolean }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly weight: number | null;
  }[];
  readonly entries: readonly { readonly id: string; readonly weight: number | null }[] | null;
}

/** Where more than one way lies open. */
export interface Fork {
  /** After which touchpoint; the empty id stands for the entrance. */
  readonly after: string;
  readonly options: readonly string[];
  readonly chosen: string | null;
}

export interface WayTaken {
  /** The touchpoints passed, in order, as far as the way is chosen. */
  readonly ids: readonly string[];
  readonly forks: readonly Fork[];
  /** No fork is left open. */
  readonly isWhole: boolean;
}

export const ENTRANCE = "";

/** Where a visit may begin. What only happens sometimes is no entrance while something else is. */
function entrances({ stops, links, entries }: PathToWalk): readonly string[] {
  const entered = new Set(links.map(({ to }) => to));
  const named = entries?.filter(({ weight }) => weight !== 0).map(({ id }) => id);
  const isEntrance = ({ id }: { readonly id: string }) =>
    named ? named.includes(id) : !entered.has(id);
  const all = stops.filter(isEntrance);
  const routine = all.filter((stop) => stop.routine);
  return (routine.length > 0 ? routine : all).map(({ id }) => id);
}

/** The touchpoints that follow, in the order of the path; a link of weight 0 is drawn but never taken. */
function nextAfter({ stops, links }: PathToWalk, id: string): readonly string[] {
  const next = new Set(
    links.filter(({ from, weight }) => from === id && weight !== 0).map(({ to }) => to),
  );
  return stops.filter((stop) => next.has(stop.id)).map((stop) => stop.id);
}

/** Which of the ways that lie open is taken: the only one, or the one that was chosen. */
function taken(options: readonly string[], wanted: string | undefined): string | null {
  if (options.length === 1) return options[0] ?? null;
  return options.find((option) => option === wanted) ?? null;
}

/** The way that most visitors take from here; in the order of the path where as many take another. */
function usual({ links, entries }: PathToWalk, { after, options }: Omit<Fork, "chosen">): string {
  const weightOf = (id: string) => {
    const way =
      after === ENTRANCE
        ? entries?.find((entry) => entry.id === id)
        : links.find(({ from, to }) => from === after && to === id);
    return way?.weight ?? 1;
  };
  return options.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
}

/** The way through a path by what was chosen at its forks; ends at the first fork that is open. */
export function wayTaken(path: PathToWalk, choices: Readonly<Record<string, string>>): WayTaken {
  const ids: string[] = [];
  const forks: Fork[] = [];
  let after = ENTRANCE;
  for (let options = entrances(path); options.length > 0; options = nextAfter(path, after)) {
    const next = taken(options, choices[after]);
    if (options.length > 1) forks.push({ after, options, chosen: next });
    if (next === null) break;
    ids.push(next);
    after = next;
  }
  return { ids, forks, isWhole: ids.length > 0 && forks.every(({ chosen }) => chosen !== null) };
}

/** The way to its end for who turned back: at forks that were not reached, as most visitors go. */
export function wholeWay(path: PathToWalk, choices: Readonly<Record<string, string>>): WayTaken {
  const way = wayTaken(path, choices);
  const open = way.forks.find(({ chosen }) => chosen === null);
  return open ? wholeWay(path, { ...choices, [open.after]: usual(path, open) }) : way;
}
