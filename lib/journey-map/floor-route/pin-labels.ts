import { contains, overlap } from "../path-layout/rect";
import { textWidth } from "../path-layout/text-width";
import type { Rect } from "../path-layout/types";
import { pixelOf, type Size } from "./arrow";
import { crosses } from "./crosses";
import type { FloorPin, FloorWay } from "./floor-route";

/** In pixels of the screen, whatever the zoom. */
export const PIN = 17;
export const LABEL = { size: 15, line: 22, gap: 7 } as const;
export const GATE = { size: 14, height: 32, padding: 12, gap: 7 } as const;

/** Relative to its pin, in pixels of the screen. */
export interface PinLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface PinGate {
  /** Of the gate. */
  readonly key: string;
  readonly from: FloorPin;
  readonly text: string;
}

export interface PinLabels {
  /** By pin. One that finds no room is left out. */
  readonly labels: ReadonlyMap<string, PinLabel>;
  /** By gate: around its pin's own place. */
  readonly gates: ReadonlyMap<string, Rect>;
}

const LONGEST = 14;

const shortened = (name: string): string => {
  const characters = [...name];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : name;
};

interface Candidate {
  readonly label: PinLabel;
  readonly room: Rect;
}

const shifted = (rect: Rect, by: { readonly x: number; readonly y: number }): Rect => ({
  ...rect,
  x: rect.x + by.x,
  y: rect.y + by.y,
});

const EDGE = 2;

/** How far to the side it goes so as to be seen, clear of the edge. */
const wayIn = ({ x, width }: Rect, seen: Rect): number =>
  Math.max(seen.x + EDGE - x, 0) + Math.min(seen.x + seen.width - EDGE - x - width, 0);

function pushedIn({ label, room }: Candidate, seen: Rect): Candidate {
  const by = wayIn(room, seen);
  return { label: { ...label, x: label.x + by }, room: shifted(room, { x: by, y: 0 }) };
}

/** Beside it, on the other side, above, below, and these two as far to the side as the edge asks for. */
function labelsOf(name: string, seen: Rect): readonly Candidate[] {
  const text = shortened(name);
  const width = textWidth(text, LABEL.size);
  const { line, gap } = LABEL;
  const far = PIN + gap;
  const room = (x: number, y: number): Rect => ({ x, y, width, height: line });
  const above: Candidate = {
    label: { text, x: 0, y: -far, anchor: "middle" },
    room: room(-width / 2, -far - line * 0.8),
  };
  const below: Candidate = {
    label: { text, x: 0, y: far + line * 0.7, anchor: "middle" },
    room: room(-width / 2, far),
  };
  return [
    { label: { text, x: far, y: line / 4, anchor: "start" }, room: room(far, -line / 2) },
    { label: { text, x: -far, y: line / 4, anchor: "end" }, room: room(-far - width, -line / 2) },
    ...[above, below, pushedIn(above, seen), pushedIn(below, seen)],
  ];
}

/** Below it, above, beside, and further below: for several, and for want of anything better. */
function gatesOf(text: string, seen: Rect): readonly Rect[] {
  const width = textWidth(text, GATE.size) + GATE.padding * 2;
  const { height, gap } = GATE;
  const far = PIN + gap;
  const at = (x: number, y: number): Rect => ({ x, y, width, height });
  const below = [0, 1, 2, 3].map((row) => at(-width / 2, far + row * (height + 6)));
  const choices = [
    ...below.slice(0, 1),
    at(-width / 2, -far - height),
    at(far, -height / 2),
    at(-far - width, -height / 2),
    ...below.slice(1),
  ];
  return [...choices, ...choices.map((room) => shifted(room, { x: wayIn(room, seen), y: 0 }))];
}

interface Labelling {
  readonly pins: readonly FloorPin[];
  readonly ways: readonly FloorWay[];
  readonly gates: readonly PinGate[];
  readonly size: Size;
  /** Pixels of the screen for one of the image. */
  readonly scale: number;
  /**
   * As wide as it is seen, from its left edge, in pixels of the screen: no name is put where nobody sees it. Left out
   * where one moves the view.
   */
  readonly seenWidth?: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is drawn already, and whether a room is free of it. */
function roomsTaken(
  { pins, ways, seenWidth }: Labelling,
  { seen, onScreen }: { readonly seen: Rect; readonly onScreen: (pin: FloorPin) => Place },
) {
  const own = { x: -PIN, y: -PIN, width: PIN * 2, height: PIN * 2 };
  const taken: Rect[] = pins.map((pin) => shifted(own, onScreen(pin)));
  const lines = ways.map(({ from, to }) => ({ from: onScreen(from), to: onScreen(to) }));
  const isFree = (room: Rect) => !taken.some((rect) => overlap(rect, room));
  const isClear = (room: Rect) => isFree(room) && !lines.some((line) => crosses(room, line));
  const isSeen = (room: Rect) => isFree(room) && contains(seen, room);
  const isBetween = (room: Rect) => isFree(room) && contains(seen, { ...room, y: 0, height: 0 });
  const isGood = (room: Rect) => isClear(room) && contains(seen, room);
  const fits =
    seenWidth === undefined ? [isGood, isSeen, isBetween, isClear, isFree] : [isGood, isSeen];
  /** The best of the choices: in sight and off the lines, else in sight, else between the sides, else free. */
  const best = <Choice>(choices: readonly Choice[], roomOf: (choice: Choice) => Rect) => {
    for (const isFit of fits) {
      const found = choices.find((choice) => isFit(roomOf(choice)));
      if (found) return found;
    }
    return null;
  };
  return { best, take: (room: Rect) => taken.push(room) };
}

/** Where the ways to other floors and the names of pins find room beside each other at this zoom. */
export function pinLabels(labelling: Labelling): PinLabels {
  const { pins, gates, size, scale, seenWidth = size.width * scale } = labelling;
  const seen = { x: 0, y: 0, width: seenWidth, height: size.height * scale };
  const onScreen = (pin: FloorPin) => {
    const { x, y } = pixelOf(pin, size);
    return { x: x * scale, y: y * scale };
  };
  const { best, take } = roomsTaken(labelling, { seen, onScreen });
  const rooms = new Map<string, Rect>();
  for (const { key, from, text } of gates) {
    const at = onScreen(from);
    const choices = gatesOf(text, shifted(seen, { x: -at.x, y: -at.y }));
    const room = best(choices, (choice) => shifted(choice, at)) ?? choices[0];
    if (!room) continue;
    take(shifted(room, at));
    rooms.set(key, room);
  }
  const labels = new Map<string, PinLabel>();
  for (const pin of pins) {
    const at = onScreen(pin);
    const choices = labelsOf(pin.name, shifted(seen, { x: -at.x, y: -at.y }));
    const found = best(choices, ({ room }) => shifted(room, at));
    if (!found) continue;
    take(shifted(found.room, at));
    labels.set(pin.id, found.label);
  }
  return { labels, gates: rooms };
}
