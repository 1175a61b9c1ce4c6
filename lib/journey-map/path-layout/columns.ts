import { overlap } from "./rect";
import type { Rect } from "./types";

const COLUMN = 100;

const columnAt = (x: number): number => Math.floor(x / COLUMN);

function columnsOf({ x, width }: Rect): readonly number[] {
  const first = columnAt(x);
  const count = columnAt(x + width) - first + 1;
  return Array.from({ length: count }, (_, place) => first + place);
}

/** Rectangles by where they stand along the axis: of a long path only a few stand beside each other. */
export class Columns {
  readonly #columns = new Map<number, Rect[]>();

  constructor(rects: readonly Rect[] = []) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect) {
    for (const column of columnsOf(rect)) {
      const rects = this.#columns.get(column);
      if (rects) rects.push(rect);
      else this.#columns.set(column, [rect]);
    }
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
    return columnsOf(box).every(
      (column) => !(this.#columns.get(column) ?? []).some((rect) => overlap(rect, box)),
    );
  }
}
