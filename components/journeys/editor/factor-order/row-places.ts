/** A row of a list, measured from the list's own top. */
interface Row {
  readonly top: number;
  readonly height: number;
}

/** A row that is held, as the rows stood when it was taken up. */
export interface Grab {
  readonly from: number;
  readonly rows: readonly Row[];
}

/** How far a held row has come, and which place it would take now. */
export interface Held {
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly height: number;
}

const middleOf = ({ top, height }: Row): number => top + height / 2;

/** A row passes another with the edge that goes ahead, and never leaves the list. */
export function heldAt({ from, rows }: Grab, wanted: number): Held | null {
  const [row, last] = [rows[from], rows.at(-1)];
  if (!row || !last) return null;
  const { top, height } = row;
  const by = Math.min(Math.max(wanted, -top), last.top + last.height - height - top);
  const isBefore = (other: Row, place: number) =>
    place < from ? middleOf(other) <= top + by : middleOf(other) < top + by + height;
  const to = rows.filter((other, place) => place !== from && isBefore(other, place)).length;
  return { from, to, by, height };
}

/** How far a row moves from where it stood, to make room for the one that is held. */
export function shiftOf({ from, to, by, height }: Held, place: number): number {
  if (place === from) return by;
  if (place > from && place <= to) return -height;
  return place < from && place >= to ? height : 0;
}
