import { isSame } from "../is-same";
import type { MapConflict, Merging, Side, Three } from "./merging";

interface Item {
  readonly id: string;
  readonly name: string;
}

interface Items<Each extends Item> {
  readonly about: MapConflict["about"];
  /** Before the id, in the keys of conflicts. */
  readonly keyPrefix: string;
  readonly merge: (three: Three<Each>) => Each;
}

const byId = <Each extends Item>(items: readonly Each[]): ReadonlyMap<string, Each> =>
  new Map(items.map((item) => [item.id, item]));

/** One has taken away what the other left as it was, or changed. */
function keptOrRemoved<Each extends Item>(
  merging: Merging,
  { before, left, remover }: { before: Each; left: Each; remover: Side },
  { about, keyPrefix }: Items<Each>,
): Each | null {
  if (isSame(before, left)) return null;
  const key = `${keyPrefix}${before.id}`;
  const keeper: Side = remover === "mine" ? "theirs" : "mine";
  const sides = { [remover]: null, [keeper]: left.name } as Record<Side, string | null>;
  merging.conflicts.push({ key, about, name: before.name, field: "removed", ...sides });
  return (merging.choices.get(key) ?? "mine") === remover ? null : left;
}

function mergedItem<Each extends Item>(
  merging: Merging,
  { base, mine, theirs }: Three<Each | undefined>,
  items: Items<Each>,
): Each | null {
  if (base && mine && theirs) return items.merge({ base, mine, theirs });
  if (base && mine)
    return keptOrRemoved(merging, { before: base, left: mine, remover: "theirs" }, items);
  if (base && theirs)
    return keptOrRemoved(merging, { before: base, left: theirs, remover: "mine" }, items);
  return mine ?? theirs ?? null;
}

/** The ids of a list in the order of whoever changed it; what only the other has stands behind what it stood behind there. */
function mergedOrder({ base, mine, theirs }: Three<readonly Item[]>): readonly string[] {
  const ids = (items: readonly Item[]) => items.map(({ id }) => id);
  const known = new Set(ids(base));
  const shared = (items: readonly Item[]) => ids(items).filter((id) => known.has(id));
  const inBoth = (items: readonly Item[], others: readonly Item[]) => {
    const there = new Set(ids(others));
    return shared(items).filter((id) => there.has(id));
  };
  const isMineMoved = !isSame(inBoth(mine, base), inBoth(base, mine));
  const [leading, following] = isMineMoved ? [mine, theirs] : [theirs, mine];
  const order = ids(leading);
  ids(following).forEach((id, place, all) => {
    if (order.includes(id)) return;
    const before = all[place - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

/** A list whose items have ids: added, removed and changed by two people at once. */
export function mergeItems<Each extends Item>(
  merging: Merging,
  three: Three<readonly Each[]>,
  items: Items<Each>,
): readonly Each[] {
  const [base, mine, theirs] = [byId(three.base), byId(three.mine), byId(three.theirs)];
  return mergedOrder(three).flatMap((id) => {
    const each = { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) };
    return mergedItem(merging, each, items) ?? [];
  });
}
