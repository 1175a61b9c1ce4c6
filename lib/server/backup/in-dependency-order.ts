import "server-only";

export interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * The names, each after those it refers to and otherwise by the alphabet: always the same order for the same
 * references. References to itself and to names that are not given do not count.
 * @throws Error when they refer to each other in a ring
 */
export function inDependencyOrder(
  names: readonly string[],
  references: readonly Reference[],
): readonly string[] {
  const ordered: string[] = [];
  let waiting = [...names].sort();
  while (waiting.length > 0) {
    const isFree = (name: string) =>
      !references.some(({ from, to }) => from === name && to !== name && waiting.includes(to));
    const next = waiting.find(isFree);
    if (next === undefined) throw new Error(`Tables refer to each other: ${waiting.join(", ")}`);
    ordered.push(next);
    waiting = waiting.filter((name) => name !== next);
  }
  return ordered;
}
