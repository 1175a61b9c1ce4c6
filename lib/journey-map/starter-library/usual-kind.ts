import type { FactorKind, MapTouchpoint } from "../map-types";

/** The kind that a factor of this name has wherever centres have it in common; undefined where nobody knows the name, or by several kinds. */
export function usualKind(
  name: string,
  starters: readonly Pick<MapTouchpoint, "factors">[],
): FactorKind | undefined {
  const known = starters.flatMap(({ factors }) => factors);
  const kinds = new Set(known.filter((one) => one.name === name.trim()).map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}
