import { around } from "./rect";
import {
  CLEARANCE,
  GAP,
  NODE,
  NOTE,
  NOTE_LINES,
  NOTE_WIDTH,
  TITLE,
  TITLE_LINES,
  TITLE_WIDTH,
} from "./sizes";
import { moved, textLine } from "./text-line";
import type { PlacedStop, Rect, StopTexts, TextLine } from "./types";
import { wrapNote, wrapText } from "./wrap-text";

const WRAP = { size: TITLE.size, maxWidth: TITLE_WIDTH, maxLines: TITLE_LINES };
const WRAP_NOTE = { size: NOTE.size, maxWidth: NOTE_WIDTH, maxLines: NOTE_LINES };

const padded = ({ x, y, width, height }: Rect): Rect => ({
  x: x - CLEARANCE,
  y: y - CLEARANCE,
  width: width + 2 * CLEARANCE,
  height: height + 2 * CLEARANCE,
});

export function boxed(stop: Omit<PlacedStop, "box">): PlacedStop {
  const lines = [...stop.flag, ...stop.title, ...stop.note];
  return { ...stop, box: padded(around([stop.node, ...lines.map(({ room }) => room)])) };
}

/** A node on the axis, its middle at height 0. */
export function nodeBetween(from: number, to: number): Rect {
  return { x: from - NODE / 2, y: -NODE / 2, width: NODE + (to - from), height: NODE };
}

interface Standing {
  readonly id: string;
  readonly texts: StopTexts;
  readonly node: Rect;
}

/** Texts of a stop at second 0 stand within the first 15 seconds, not across where they begin. */
const AT_THE_DOOR = { x: 12, anchor: "start" } as const;

const placeOf = ({ x, width }: Rect) =>
  x === -NODE / 2 && width === NODE ? AT_THE_DOOR : { x: x + width / 2, anchor: "middle" as const };

/** A stop as it stands where there is room: the flag above its node, title and note below. */
export function stopBox({ id, texts, node }: Standing): PlacedStop {
  const place = placeOf(node);
  const below = node.y + node.height + GAP;
  const title = wrapText(texts.title, WRAP).map((text, index) =>
    textLine({ ...place, ...TITLE, text, top: below + index * TITLE.line }),
  );
  const noteTop = below + title.length * TITLE.line;
  const flags = wrapNote(texts.flag, WRAP_NOTE);
  const flagTop = node.y - GAP - flags.length * NOTE.line;
  const noted = (lines: readonly string[], top: number): readonly TextLine[] =>
    lines.map((text, index) => textLine({ ...place, ...NOTE, text, top: top + index * NOTE.line }));
  return boxed({
    id,
    node,
    title,
    note: noted(wrapNote(texts.note, WRAP_NOTE), noteTop),
    flag: noted(flags, flagTop),
    leader: null,
  });
}

/** A stop in a row below the axis: its texts beside it. */
export function apartBox({ id, texts }: Pick<Standing, "id" | "texts">): PlacedStop {
  const node = { x: 0, y: 0, width: NODE, height: NODE };
  const place = { x: NODE + GAP, anchor: "start" as const };
  const titles = wrapText(texts.title, { ...WRAP, maxWidth: TITLE_WIDTH * 1.6 });
  const said = [texts.flag, texts.note].filter(Boolean).join(" · ");
  const notes = wrapNote(said, { ...WRAP_NOTE, maxWidth: TITLE_WIDTH * 2 });
  const lines = titles.length * TITLE.line + notes.length * NOTE.line;
  const top = Math.min(0, (NODE - lines) / 2);
  const title = titles.map((text, index) =>
    textLine({ ...place, ...TITLE, text, top: top + index * TITLE.line }),
  );
  const noteTop = top + titles.length * TITLE.line;
  const note = notes.map((text, index) =>
    textLine({ ...place, ...NOTE, text, top: noteTop + index * NOTE.line }),
  );
  return boxed({ id, node, title, note, flag: [], leader: null });
}

const movedRect = (rect: Rect, by: { x: number; y: number }): Rect => ({
  ...rect,
  x: rect.x + by.x,
  y: rect.y + by.y,
});

export function movedStop(stop: PlacedStop, by: { x: number; y: number }): PlacedStop {
  const { leader } = stop;
  return {
    ...stop,
    node: movedRect(stop.node, by),
    box: movedRect(stop.box, by),
    title: stop.title.map((line) => moved(line, by)),
    note: stop.note.map((line) => moved(line, by)),
    flag: stop.flag.map((line) => moved(line, by)),
    leader: leader && { x: leader.x + by.x, from: leader.from + by.y, to: leader.to + by.y },
  };
}
