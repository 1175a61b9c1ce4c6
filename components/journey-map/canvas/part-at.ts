/** What lies under the pointer, as its elements say. */
export type Part =
  | { readonly kind: "empty" }
  | { readonly kind: "stop" | "seconds" | "handle" | "link" | "insert"; readonly key: string };

/** The innermost first. */
const NAMED = ["handle", "insert", "link", "seconds", "stop"] as const;

/** Whether a finger there holds a touchpoint. */
export const isOnStop = (part: Part): part is Extract<Part, { readonly key: string }> =>
  part.kind === "stop" || part.kind === "seconds";

export function partAt(target: EventTarget | null): Part {
  if (!(target instanceof Element)) return { kind: "empty" };
  for (const kind of NAMED) {
    const key = target.closest<SVGElement>(`[data-${kind}]`)?.dataset[kind];
    if (key !== undefined) return { kind, key };
  }
  return { kind: "empty" };
}
