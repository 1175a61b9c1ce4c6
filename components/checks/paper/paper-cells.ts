import type { Answer, Cause } from "@/lib/client/check-drafts";
import {
  isMissed,
  type PaperDraft,
  type PaperFactor,
  type PaperRound,
  type PaperTouchpoint,
  roundAt,
  without,
} from "./paper-draft";

/** A line of the grid: a question, or why something of a touchpoint was missed. */
export type PaperRow =
  | { readonly kind: "answer"; readonly touchpoint: PaperTouchpoint; readonly factor: PaperFactor }
  | { readonly kind: "cause"; readonly touchpoint: PaperTouchpoint };

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type CellValue = Answer | Cause;

export const rowsOf = (touchpoints: readonly PaperTouchpoint[]): readonly PaperRow[] =>
  touchpoints.flatMap((touchpoint): readonly PaperRow[] => [
    ...touchpoint.factors.map((factor) => ({ kind: "answer", touchpoint, factor }) as const),
    { kind: "cause", touchpoint },
  ]);

export const valueIn = (row: PaperRow, round: PaperRound): CellValue | null =>
  (row.kind === "answer" ? round.answers[row.factor.id] : round.causes[row.touchpoint.id]) ?? null;

/** Why is asked only where something was missed. */
export const isOpen = (row: PaperRow, round: PaperRound): boolean =>
  row.kind === "answer" || isMissed(round, row.touchpoint);

const ANSWERS: readonly string[] = ["yes", "no", "na"] satisfies Answer[];
export const isAnswer = (value: string): value is Answer => ANSWERS.includes(value);

const changed = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
) => (value === null ? without(record, [key]) : { ...record, [key]: value });

function withAnswer(round: PaperRound, row: PaperRow, answer: Answer | null): PaperRound {
  if (row.kind === "cause") return round;
  const { touchpoint, factor } = row;
  const next = { ...round, answers: changed(round.answers, factor.id, answer) };
  if (isMissed(next, touchpoint)) return next;
  return { ...next, causes: without(next.causes, [touchpoint.id]) };
}

function withCause(round: PaperRound, row: PaperRow, cause: Cause | null): PaperRound {
  if (row.kind === "answer" || !isOpen(row, round)) return round;
  return { ...round, causes: changed(round.causes, row.touchpoint.id, cause) };
}

/** One cell written or cleared; what its row does not take changes nothing. */
export function withCell(
  draft: PaperDraft,
  { row, column, value }: { row: PaperRow; column: number; value: CellValue | null },
): PaperDraft {
  return roundAt(draft, column, (round) => {
    if (row.kind === "cause")
      return value !== null && isAnswer(value) ? round : withCause(round, row, value);
    return value === null || isAnswer(value) ? withAnswer(round, row, value) : round;
  });
}
