import { textWidth } from "./text-width";
import type { TextLine } from "./types";

interface Placing {
  readonly text: string;
  readonly x: number;
  /** The top of its room. */
  readonly top: number;
  readonly anchor: TextLine["anchor"];
  readonly size: number;
  readonly line: number;
}

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;
const BASELINE = 0.76;

export function textLine({ text, x, top, anchor, size, line }: Placing): TextLine {
  const width = textWidth(text, size);
  const room = { x: x - width * SHIFT[anchor], y: top, width, height: line };
  return { text, x, y: top + line * BASELINE, anchor, size, room };
}

export function moved(line: TextLine, by: { readonly x: number; readonly y: number }): TextLine {
  const room = { ...line.room, x: line.room.x + by.x, y: line.room.y + by.y };
  return { ...line, x: line.x + by.x, y: line.y + by.y, room };
}
