import { fill } from "@/lib/i18n/fill";
import { type CellValue, isAnswer, type PaperRow } from "./paper-cells";
import type { FormWords } from "./paper-words";

export const sayValue = (value: CellValue | null, words: FormWords): string => {
  if (value === null) return words.empty;
  return isAnswer(value) ? words.answers[value] : words.causes[value];
};

export const sayRow = (row: PaperRow, words: FormWords): string =>
  row.kind === "answer" ? row.factor.name : words.why;

export const sayRound = (column: number, words: FormWords): string =>
  fill(words.round, { number: column + 1 });

interface Said {
  readonly row: PaperRow;
  readonly column: number;
  readonly value: CellValue | null;
}

/** What a screen reader hears when a cell has changed. */
export const sayCell = ({ row, column, value }: Said, words: FormWords): string =>
  fill(words.said, {
    place: row.touchpoint.name,
    row: sayRow(row, words),
    round: sayRound(column, words),
    value: sayValue(value, words),
  });
