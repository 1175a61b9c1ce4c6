import type { SearchParams } from "./asked-window";

export interface AskedView {
  /** Which drawing of the path is looked at. */
  readonly drawing: "path" | "floors";
  /** On paper, what else the page shows follows the first two sides. */
  readonly isWhole: boolean;
  /** The print dialog opens by itself. */
  readonly isForPrinting: boolean;
  /** The same as the address says it. */
  readonly said: Readonly<Record<string, string>>;
}

/** How the address asks for the page. For printing all of it the floors follow by themselves. */
export function askedView({ view, print }: SearchParams): AskedView {
  const isForPrinting = print === "now";
  if (print === "full")
    return { drawing: "path", isWhole: true, isForPrinting, said: { print: "full" } };
  return view === "floors"
    ? { drawing: "floors", isWhole: false, isForPrinting, said: { view: "floors" } }
    : { drawing: "path", isWhole: false, isForPrinting, said: {} };
}
