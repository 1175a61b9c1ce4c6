import { carriesCheck } from "./carries-check";
import type { KeptItem } from "./queue-item";

interface Choosing {
  readonly most: number;
  readonly aside: readonly number[];
}

/** A photo goes after its check or the walk with it, and not at all while that is refused. */
const waitsForItsCheck = (item: KeptItem, items: readonly KeptItem[]): boolean =>
  item.kind === "photo" && items.some((other) => carriesCheck(other, item.body.checkId));

/** What goes out next, in the order of making: checks that follow each other together, all else alone. */
export function nextRequest(
  items: readonly KeptItem[],
  { most, aside }: Choosing,
): readonly KeptItem[] {
  const ready = items
    .filter((item) => item.refusal === null && !aside.includes(item.order))
    .filter((item) => !waitsForItsCheck(item, items))
    .sort((one, other) => one.order - other.order);
  const [first] = ready;
  if (first?.kind !== "check") return ready.slice(0, 1);
  const end = ready.findIndex(({ kind }) => kind !== "check");
  return ready.slice(0, Math.min(most, end < 0 ? ready.length : end));
}
