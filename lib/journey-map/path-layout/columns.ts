import { overlap } from "./rect";
import type { Rect } from "./types";

const COLUMN = 100;
const ROW = 200;
/** More rows than any drawing is tall. */
const MOST_ROWS = 1_000_000;

const columnAt = (x: number): number => Math.floor(x / COLUMN);
const rowAt = (y: number): number => Math.floor(y / ROW);

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

const columnsOf = ({ x, width }: Rect): readonly number[] =>
  between(columnAt(x), columnAt(x + width));

/** The squares of the plane that a rectangle touches. */
function cellsOf(rect: Rect): readonly number[] {
  const rows = between(rowAt(rect.y), rowAt(rect.y + rect.height));
  return columnsOf(rect).flatMap((column) => rows.map((row) => column * MOST_ROWS + row));
}

function note(index: Map<number, Rect[]>, place: number, rect: Rect) {
  const rects = index.get(place);
  if (rects) rects.push(rect);
  else index.set(place, [rect]);
}

/** Rectangles by where they stand: of a long path only a few stand beside each other. */
export class Columns {
  readonly #columns = new Map<number, Rect[]>();
  readonly #cells = new Map<number, Rect[]>();

  constructor(rects: readonly Rect[] = []) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect) {
    for (const column of columnsOf(rect)) note(this.#columns, column, rect);
    for (const cell of cellsOf(rect)) note(this.#cells, cell, rect);
  }

  /** Those that could touch it at some height. */
  beside(box: Rect): readonly Rect[] {
    const { x, width } = box;
    // A rectangle stands in every column that it crosses, and is met in the first one that both cross.
    return columnsOf(box).flatMap((column) =>
      (this.#columns.get(column) ?? []).filter(
        (rect) =>
          Math.max(columnAt(rect.x), columnAt(x)) === column &&
          rect.x < x + width &&
          x < rect.x + rect.width,
      ),
    );
  }

  /** Whether nothing touches it where it stands. */
  isFree(box: Rect): boolean {
    return cellsOf(box).every(
      (cell) => !(this.#cells.get(cell) ?? []).some((rect) => overlap(rect, box)),
    );
  }
}
