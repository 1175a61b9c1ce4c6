import { valueOfText } from "./cell-keys";
import { type Cell, isAnswer, isOpen, type PaperRow, withCell } from "./paper-cells";
import { type PaperDraft, withRound } from "./paper-draft";

export interface Pasting {
  readonly rows: readonly PaperRow[];
  readonly at: Cell;
  /** As a spreadsheet puts it on the clipboard: a line for each row, tabs between cells. */
  readonly text: string;
  readonly mostRounds: number;
  readonly newId: () => string;
}

export interface Pasted {
  readonly draft: PaperDraft;
  readonly filled: number;
  /** Cells with something in them that means nothing here. */
  readonly unread: number;
}

interface PastedCell extends Cell {
  readonly text: string;
}

function cellsOf(text: string, at: Cell): readonly PastedCell[] {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return lines
    .flatMap((line, down) =>
      line.split("\t").map((cell, right) => ({
        text: cell,
        row: at.row + down,
        column: at.column + right,
      })),
    )
    .filter((cell) => cell.text.trim() !== "");
}

function widened(draft: PaperDraft, columns: number, newId: () => string): PaperDraft {
  let wide = draft;
  while (wide.rounds.length < columns) wide = withRound(wide, newId());
  return wide;
}

/** The draft with one cell pasted into it; null where the text means nothing there. */
function withPasted(
  draft: PaperDraft,
  { row, column, text }: { row: PaperRow | undefined; column: number; text: string },
): PaperDraft | null {
  const round = draft.rounds[column];
  if (!row || !round || !isOpen(row, round)) return null;
  const value = valueOfText(row, text);
  if (value === null || isAnswer(value) !== (row.kind === "answer")) return null;
  return withCell(draft, { row, column, value });
}

/** A block of cells laid over the grid from one cell on; empty ones leave what stands there. */
export function pasteBlock(
  start: PaperDraft,
  { rows, at, text, mostRounds, newId }: Pasting,
): Pasted {
  const cells = cellsOf(text, at);
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  let draft = widened(start, Math.min(width, mostRounds), newId);
  let [filled, unread] = [0, 0];
  for (const { row, column, text: typed } of cells) {
    const next = withPasted(draft, { row: rows[row], column, text: typed });
    if (next === null) unread += 1;
    else filled += 1;
    draft = next ?? draft;
  }
  return { draft, filled, unread };
}
