import type { Rect } from "../../journey-map/path-layout/types";
import { element } from "./markup";
import {
  A4,
  GAP,
  type Heading,
  headingOf,
  type LegendItem,
  legendAt,
  MARGIN,
  type Sheet,
} from "./page";

export interface SheetContent extends Heading {
  readonly frame: Rect;
  /** What stands within the frame. */
  readonly markup: string;
  readonly legend: readonly LegendItem[];
}

// A4 lying on its side.
const INNER_WIDTH = A4.height - MARGIN * 2;
/** At this, the 15 pixels of its smallest text are 9 points. */
const SMALLEST = 0.8;

/** A drawing on a page as wide as A4, or wider where texts would become smaller than 9 points. */
export function sheetOf(content: SheetContent): Sheet {
  const { title, frame, markup, legend } = content;
  const scale = Math.max(SMALLEST, Math.min(1, INNER_WIDTH / frame.width));
  const inner = Math.max(INNER_WIDTH, frame.width * scale);
  const head = headingOf(content, inner);
  const explained = legendAt(legend, head.height + frame.height * scale + GAP, inner);
  const width = Math.ceil(inner + MARGIN * 2);
  const height = Math.ceil(head.height + frame.height * scale + GAP + explained.height + MARGIN);
  const [right, down] = [MARGIN - frame.x * scale, head.height - frame.y * scale];
  const place = `translate(${right.toFixed(2)} ${down.toFixed(2)}) scale(${scale.toFixed(4)})`;
  const drawn = element("g", { transform: place }, markup);
  return { title, width, height, markup: head.markup + drawn + explained.markup };
}
