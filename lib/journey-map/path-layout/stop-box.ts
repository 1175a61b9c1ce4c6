import { around } from "./rect";
import { CLEARANCE, GAP, NODE, NOTE, TITLE, TITLE_LINES, TITLE_WIDTH } from "./sizes";
import { moved, textLine } from "./text-line";
import type { PlacedStop, Rect, StopTexts } from "./types";
import { wrapText } from "./wrap-text";

const WRAP = { size: TITLE.size, maxWidth: TITLE_WIDTH, maxLines: TITLE_LINES };

/** A note or a flag stays on one line. */
const oneLine = (text: string): string =>
  wrapText(text, { size: NOTE.size, maxWidth: 2 * TITLE_WIDTH, maxLines: 1 }).join("");

const padded = ({ x, y, width, height }: Rect): Rect => ({
  x: x - CLEARANCE,
  y: y - CLEARANCE,
  width: width + 2 * CLEARANCE,
  height: height + 2 * CLEARANCE,
});

const boxed = (stop: Omit<PlacedStop, "box">): PlacedStop => {
  const lines = [stop.flag, ...stop.title, stop.note].filter((line) => line !== null);
  return { ...stop, box: padded(around([stop.node, ...lines.map(({ room }) => room)])) };
};

interface Standing {
  readonly id: string;
  readonly texts: StopTexts;
  /** Where the node begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Texts of a stop at second 0 stand within the first 15 seconds, not across where they begin. */
const AT_THE_DOOR = { x: 12, anchor: "start" } as const;

/** A stop on the time axis, its centre at height 0: the flag above it, title and note below. */
export function stopBox({ id, texts, from, to }: Standing): PlacedStop {
  const x = (from + to) / 2;
  const width = NODE + to - from;
  const node = { x: x - width / 2, y: -NODE / 2, width, height: NODE };
  const place = to === 0 ? AT_THE_DOOR : { x, anchor: "middle" as const };
  const below = NODE / 2 + GAP;
  const title = wrapText(texts.title, WRAP).map((text, index) =>
    textLine({ ...place, ...TITLE, text, top: below + index * TITLE.line }),
  );
  const note = { ...place, ...NOTE, top: below + title.length * TITLE.line };
  const flag = { ...place, ...NOTE, top: -NODE / 2 - GAP - NOTE.line };
  return boxed({
    id,
    node,
    title,
    note: texts.note ? textLine({ ...note, text: oneLine(texts.note) }) : null,
    flag: texts.flag ? textLine({ ...flag, text: oneLine(texts.flag) }) : null,
  });
}

/** A stop in a row below the axis: its texts beside it. */
export function apartBox({ id, texts }: Pick<Standing, "id" | "texts">): PlacedStop {
  const node = { x: 0, y: 0, width: NODE, height: NODE };
  const place = { x: NODE + GAP, anchor: "start" as const };
  const wide = { ...WRAP, maxWidth: TITLE_WIDTH * 1.6 };
  const titles = wrapText(texts.title, wide);
  const said = [texts.flag, texts.note].filter(Boolean).join(" · ");
  const lines = titles.length * TITLE.line + (said ? NOTE.line : 0);
  const top = Math.min(0, (NODE - lines) / 2);
  const title = titles.map((text, index) =>
    textLine({ ...place, ...TITLE, text, top: top + index * TITLE.line }),
  );
  const note = { ...place, ...NOTE, top: top + titles.length * TITLE.line };
  return boxed({
    id,
    node,
    title,
    note: said ? textLine({ ...note, text: oneLine(said) }) : null,
    flag: null,
  });
}

const movedRect = (rect: Rect, by: { x: number; y: number }): Rect => ({
  ...rect,
  x: rect.x + by.x,
  y: rect.y + by.y,
});

export function movedStop(stop: PlacedStop, by: { x: number; y: number }): PlacedStop {
  return {
    ...stop,
    node: movedRect(stop.node, by),
    box: movedRect(stop.box, by),
    title: stop.title.map((line) => moved(line, by)),
    note: stop.note && moved(stop.note, by),
    flag: stop.flag && moved(stop.flag, by),
  };
}
