/** The ids with one of them at another place. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((one) => one !== id);
  return others.toSpliced(Math.max(0, Math.min(place, others.length)), 0, id);
}

/** Behind which one it stands; null at the front. */
export const behindOf = (ids: readonly string[], id: string): string | null =>
  ids[ids.indexOf(id) - 1] ?? null;

/** The rows in the order wanted; those that it does not know stay behind, in theirs. */
export function inOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): readonly Row[] {
  const placeOf = ({ id }: Row) => {
    const place = ids.indexOf(id);
    return place < 0 ? ids.length : place;
  };
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}
