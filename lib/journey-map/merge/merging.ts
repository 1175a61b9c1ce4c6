import { isSame } from "../is-same";

export type Side = "mine" | "theirs";

/** Something that both changed, each otherwise: somebody has to choose. */
export interface MapConflict {
  /** The same in every merge of the same maps. */
  readonly key: string;
  readonly about: "journey" | "touchpoint" | "factor";
  /** What it is called, for whoever has to choose. */
  readonly name: string;
  /** The field that both changed; `removed` where one took away what the other changed, `ways` for the ways on. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** One merge under way: what has been chosen, and what is left to choose. */
export interface Merging {
  readonly choices: ReadonlyMap<string, Side>;
  readonly conflicts: MapConflict[];
}

/** One thing as it was and as both have made it. */
export interface Three<Thing> {
  readonly base: Thing;
  readonly mine: Thing;
  readonly theirs: Thing;
}

type Named = Pick<MapConflict, "key" | "about" | "name" | "field">;

/** The side to take: whoever changed it; both the same or neither: mine; both otherwise: as chosen, else mine. */
export function sideOf(merging: Merging, three: Three<unknown>, named: Named): Side {
  const { base, mine, theirs } = three;
  if (isSame(mine, theirs) || isSame(theirs, base)) return "mine";
  if (isSame(mine, base)) return "theirs";
  merging.conflicts.push({ ...named, mine, theirs });
  return merging.choices.get(named.key) ?? "mine";
}

/** Field by field. */
export function mergeFields<Thing extends object>(
  merging: Merging,
  three: Three<Thing>,
  {
    fields,
    ...named
  }: Omit<Named, "field"> & { readonly fields: readonly (keyof Thing & string)[] },
): Thing {
  const merged = { ...three.mine };
  for (const field of fields) {
    const values = {
      base: three.base[field],
      mine: three.mine[field],
      theirs: three.theirs[field],
    };
    const side = sideOf(merging, values, { ...named, key: `${named.key}.${field}`, field });
    if (values[side] === undefined) Reflect.deleteProperty(merged, field);
    else merged[field] = values[side];
  }
  return merged;
}
