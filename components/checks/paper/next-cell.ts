import type { Cell } from "./paper-cells";

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Whether something can be written there. */
  readonly isOpen: (cell: Cell) => boolean;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

type Move = (at: Cell, grid: Grid, far: boolean) => Cell;

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }, _, far) => ({ row: far ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, { rows }, far) => ({ row: far ? rows - 1 : row + 1, column }),
  ArrowLeft: ({ row, column }, _, far) => ({ row, column: far ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, { columns }, far) => ({
    row,
    column: far ? columns - 1 : column + 1,
  }),
  Home: ({ row }, _, far) => ({ row: far ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, far) => ({ row: far ? rows - 1 : row, column: columns - 1 }),
};

/** Cells one after the other, down each column or along each row; null past the last. */
function following(at: Cell, grid: Grid, { key, step }: { key: "Enter" | "Tab"; step: 1 | -1 }) {
  const { rows, columns } = grid;
  const isDown = key === "Enter";
  let place = isDown ? at.column * rows + at.row : at.row * columns + at.column;
  for (place += step; place >= 0 && place < rows * columns; place += step) {
    const cell = isDown
      ? { row: place % rows, column: Math.floor(place / rows) }
      : { row: Math.floor(place / columns), column: place % columns };
    if (grid.isOpen(cell)) return cell;
  }
  return null;
}

/** Where a key leads to; null where it leads nowhere within the grid. */
export function nextCell(at: Cell, { key, shiftKey, ctrlKey }: Pressed, grid: Grid): Cell | null {
  if (key === "Enter" || key === "Tab")
    return following(at, grid, { key, step: shiftKey ? -1 : 1 });
  const moved = ARROWS[key]?.(at, grid, ctrlKey);
  if (!moved) return null;
  return { row: clamp(moved.row, grid.rows), column: clamp(moved.column, grid.columns) };
}
