import type { SearchParams } from "./asked-window";

export interface AskedView {
  /** Which drawing of the path is looked at. */
  readonly drawing: "path" | "floors";
  /** On paper, what else the page shows follows the first two sides. */
  readonly isWhole: boolean;
  /** The same as the address says it. */
  readonly said: Readonly<Record<string, string>>;
}

/** How the address asks for the page. For printing all of it the floors follow by themselves. */
export function askedView({ view, print }: SearchParams): AskedView {
  const isWhole = print === "full";
  if (isWhole) return { drawing: "path", isWhole, said: { print: "full" } };
  return view === "floors"
    ? { drawing: "floors", isWhole, said: { view: "floors" } }
    : { drawing: "path", isWhole, said: {} };
}
