import "server-only";
import { createHash } from "node:crypto";

/** From five answers on nobody is told apart. */
export const FEWEST_SHOWN = 5;

export interface DayOfAnswers {
  readonly day: string;
  readonly answers: number;
}

export interface Batch {
  readonly from: string;
  readonly to: string;
  readonly answers: number;
}

const joined = (one: Batch, { day, answers }: DayOfAnswers): Batch => ({
  from: one.from,
  to: day,
  answers: one.answers + answers,
});

/**
 * Whole days, folded until each batch holds at least five answers; what is left over joins the last one. Fewer than
 * five in all make no batch.
 */
export function batchesOf(days: readonly DayOfAnswers[]): readonly Batch[] {
  const batches: Batch[] = [];
  let open: Batch | null = null;
  for (const one of [...days].sort((a, b) => a.day.localeCompare(b.day))) {
    open = joined(open ?? { from: one.day, to: one.day, answers: 0 }, one);
    if (open.answers < FEWEST_SHOWN) continue;
    batches.push(open);
    open = null;
  }
  const last = batches.pop();
  if (!last) return [];
  const end = open === null ? last : { ...last, to: open.to, answers: last.answers + open.answers };
  return [...batches, end];
}

/** An order that says nothing of who came before whom, and is the same at each look. */
export function shuffledById<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] {
  const place = ({ id }: Item) => createHash("sha256").update(id).digest("hex");
  return items
    .map((item) => ({ item, at: place(item) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ item }) => item);
}
