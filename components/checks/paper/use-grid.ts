import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { isHeld, valueOfKey } from "./cell-keys";
import { nextCell } from "./next-cell";
import { type Cell, type CellValue, isOpen, type PaperRow, valueIn, withCell } from "./paper-cells";
import type { PaperDraft } from "./paper-draft";
import type { FormWords } from "./paper-words";
import { sayCell } from "./say-cell";

interface Asked {
  readonly rows: readonly PaperRow[];
  readonly draft: PaperDraft;
  readonly change: (change: (draft: PaperDraft) => PaperDraft) => void;
  readonly words: FormWords;
  /** Where Escape goes. */
  readonly onLeave: () => void;
  readonly onPasted: (text: string, at: Cell) => void;
}

const CYCLES = {
  answer: ["yes", "no", "na", null],
  cause: ["facility", "procedure", "staffing", "training", null],
} as const satisfies Readonly<Record<PaperRow["kind"], readonly (CellValue | null)[]>>;

function nextInCycle(row: PaperRow, value: CellValue | null): CellValue | null {
  const values: readonly (CellValue | null)[] = CYCLES[row.kind];
  return values[(values.indexOf(value) + 1) % values.length] ?? null;
}

function cellOf(target: EventTarget): Cell | null {
  const place = target instanceof HTMLElement ? target.dataset.cell : undefined;
  const [row, column] = (place ?? "").split("-").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** What stands where, and writing into it. */
function useCells({ rows, draft, change, words }: Asked) {
  const [said, setSaid] = useState("");
  const at = (cell: Cell) => {
    const [row, round] = [rows[cell.row], draft.rounds[cell.column]];
    return row && round ? { row, round, isOpen: isOpen(row, round) } : null;
  };
  const write = (cell: Cell, value: CellValue | null) => {
    const place = at(cell);
    if (!place?.isOpen) return;
    const { row } = place;
    change((before) => withCell(before, { row, column: cell.column, value }));
    setSaid(sayCell({ row, column: cell.column, value }, words));
  };
  return { said, at, write };
}

/** Its cells as a spreadsheet's: one of them has the focus, keys write into it and lead on. */
export function useGrid(asked: Asked) {
  const { rows, draft, onLeave, onPasted } = asked;
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const wasActive = useRef(false);
  const { said, at, write } = useCells(asked);
  const size = { rows: rows.length, columns: draft.rounds.length };
  const focus = ({ row, column }: Cell) =>
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  const move = (from: Cell, { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const isOpenAt = (cell: Cell) => at(cell)?.isOpen ?? false;
    const pressed = { key, shiftKey, ctrlKey: ctrlKey || metaKey };
    const next = nextCell(from, pressed, { ...size, isOpen: isOpenAt });
    if (next) focus(next);
    return next !== null || key === "Enter";
  };
  const type = (cell: Cell, event: KeyboardEvent): boolean => {
    const place = at(cell);
    const value = place && !isHeld(event) ? valueOfKey(place.row, event) : undefined;
    if (value === undefined) return false;
    write(cell, value);
    return true;
  };
  const cycle = (cell: Cell) => {
    const place = at(cell);
    if (place) write(cell, nextInCycle(place.row, valueIn(place.row, place.round)));
  };
  const events = {
    ref: grid,
    onKeyDown: (event: KeyboardEvent) => {
      const cell = cellOf(event.target);
      if (!cell) return;
      if (event.key === "Escape") return onLeave();
      if (type(cell, event) || move(cell, event)) event.preventDefault();
    },
    onPaste: (event: ClipboardEvent) => {
      const cell = cellOf(event.target);
      const text = event.clipboardData.getData("text/plain");
      if (!cell || text === "") return;
      event.preventDefault();
      onPasted(text, cell);
    },
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const cell = cellOf(target);
      if (cell) setActive(cell);
    },
    // The first press chooses a cell, the next ones change it.
    onMouseDown: ({ target }: MouseEvent) => {
      wasActive.current = document.activeElement === target;
    },
    onClick: ({ target }: MouseEvent) => {
      const cell = cellOf(target);
      if (cell && wasActive.current) cycle(cell);
    },
  };
  const writeHere = (value: CellValue | null) => {
    write(active, value);
    focus(active);
  };
  return { active, said, focus, writeHere, events };
}
