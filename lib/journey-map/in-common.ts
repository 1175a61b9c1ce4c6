import { isSame } from "./is-same";

/** What all of them say, or that they say different things. */
export type InCommon<Value> =
  | { readonly status: "same"; readonly value: Value }
  | { readonly status: "mixed" };

export function inCommon<Item, Value>(
  items: readonly Item[],
  pick: (item: Item) => Value,
): InCommon<Value> {
  const [first, ...more] = items.map(pick);
  if (first === undefined || !more.every((value) => isSame(value, first)))
    return { status: "mixed" };
  return { status: "same", value: first };
}
