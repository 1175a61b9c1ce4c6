interface Item {
  readonly id: string;
}

/** The items with one of them behind another, or (null) first. */
export function placedAfter<Each extends Item>(
  items: readonly Each[],
  item: Each,
  after: string | null,
): readonly Each[] {
  const others = items.filter(({ id }) => id !== item.id);
  const place = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
  return [...others.slice(0, place), item, ...others.slice(place)];
}

/** The items with one of them changed. */
export function changedAt<Each extends Item>(
  items: readonly Each[],
  id: string,
  change: (item: Each) => Each,
): readonly Each[] {
  return items.map((item) => (item.id === id ? change(item) : item));
}
