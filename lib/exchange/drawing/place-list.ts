import type { Size } from "../../journey-map/floor-route/arrow";
import { wrapNote, wrapText } from "../../journey-map/path-layout/wrap-text";
import { element, textElement } from "./markup";
import { type Placed, TEXT } from "./page";
import { PAPER } from "./paper-colours";
import { nodeMarkup, type StopLook } from "./path-markup";

/** A touchpoint in a list: its sign with its number, its name, and what there is to say of it. */
export interface ListedPlace {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly look: StopLook;
}

const NODE = 34;
const SIGN_SCALE = 0.76;
const SIGN = NODE * SIGN_SCALE;
const INDENT = SIGN + 12;
const LINE = 20;
const BETWEEN = 9;
const COLUMN_GAP = 20;

function signMarkup({ number, look }: ListedPlace): string {
  const sign = nodeMarkup({ x: 0, y: 0, width: NODE, height: NODE }, look);
  return (
    element("g", { transform: `scale(${SIGN_SCALE})` }, sign) +
    textElement({
      text: String(number),
      x: SIGN / 2,
      y: SIGN / 2 + 4.5,
      anchor: "middle",
      size: number > 99 ? 11 : 13,
      weight: 700,
      fill: look === "weakest" ? PAPER["zero-ink"] : PAPER.ink,
    })
  );
}

function itemOf(place: ListedPlace, width: number): Placed {
  const room = { size: TEXT.size, maxWidth: width - INDENT };
  const name = wrapText(place.name, { ...room, maxLines: 3 });
  const note = wrapNote(place.note, { ...room, maxLines: 4 });
  const noteFill = place.look === "weakest" ? PAPER.zero : PAPER["ink-2"];
  const lines = [
    ...name.map((text) => ({ text, weight: 600 as const, fill: PAPER.ink })),
    ...note.map((text) => ({ text, weight: 400 as const, fill: noteFill })),
  ];
  const texts = lines.map((line, index) =>
    textElement({ ...line, x: INDENT, y: 18 + index * LINE, size: TEXT.size }),
  );
  const height = Math.max(SIGN, lines.length * LINE + 4);
  return { markup: signMarkup(place) + texts.join(""), height };
}

function columnOf(places: readonly ListedPlace[], width: number): Placed {
  let height = 0;
  const drawn = places.map((place) => {
    const item = itemOf(place, width);
    const markup = element("g", { transform: `translate(0 ${height})` }, item.markup);
    height += item.height + BETWEEN;
    return markup;
  });
  return { markup: drawn.join("\n"), height: Math.max(0, height - BETWEEN) };
}

interface Room {
  readonly width: number;
  readonly columns: 1 | 2;
}

/** Touchpoints below each other in their order, in one column or two. */
export function placeList(places: readonly ListedPlace[], { width, columns }: Room): Placed {
  if (columns === 1) return columnOf(places, width);
  const half = Math.ceil(places.length / 2);
  const each = (width - COLUMN_GAP) / 2;
  const [left, right] = [places.slice(0, half), places.slice(half)].map((some) =>
    columnOf(some, each),
  );
  const beside = `translate(${each + COLUMN_GAP} 0)`;
  const markup = (left?.markup ?? "") + element("g", { transform: beside }, right?.markup ?? "");
  return { markup, height: Math.max(left?.height ?? 0, right?.height ?? 0) };
}

/** For columns of the same number of touchpoints, not of lines. */
const SPARE = 3 * LINE;

/** As many of the first ones as stand in two columns of that height, at least one. */
export function firstPlaces(
  places: readonly ListedPlace[],
  { width, height }: Size,
): readonly ListedPlace[] {
  const each = (width - COLUMN_GAP) / 2;
  let [column, used, count] = [0, 0, 0];
  for (const place of places) {
    const needed = itemOf(place, each).height + BETWEEN;
    if (used + needed > height - SPARE) [column, used] = [column + 1, 0];
    if (column > 1) break;
    used += needed;
    count += 1;
  }
  return places.slice(0, Math.max(1, count));
}
