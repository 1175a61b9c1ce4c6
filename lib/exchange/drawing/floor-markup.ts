import { arrowBetween, pixelOf, type Size } from "../../journey-map/floor-route/arrow";
import type { FloorPin, FloorRoute, FloorWay } from "../../journey-map/floor-route/floor-route";
import {
  GATE,
  LABEL,
  PIN,
  type PinGate,
  type PinLabel,
  pinLabels,
} from "../../journey-map/floor-route/pin-labels";
import type { Rect } from "../../journey-map/path-layout/types";
import { element, textElement } from "./markup";
import { PAPER } from "./paper-colours";
import { nodeMarkup, type StopLook } from "./path-markup";

interface DrawnFloor {
  /** A `data:` address; null where the floor has none. */
  readonly image: string | null;
  /** As it is drawn. */
  readonly size: Size;
  readonly route: FloorRoute;
  readonly gates: readonly PinGate[];
  /** By pin, the signs that the path has too. */
  readonly looks: ReadonlyMap<string, StopLook>;
}

const GRID = 60;

function groundMarkup({ image, size }: DrawnFloor): string {
  const { width, height } = size;
  const rim = element("rect", { width, height, fill: "none", stroke: PAPER["hair-2"] });
  if (image) return element("image", { href: image, width, height }) + rim;
  const across = Math.ceil(width / GRID);
  const down = Math.ceil(height / GRID);
  const lines = [
    ...Array.from({ length: across }, (_, place) => `M${place * GRID} 0V${height}`),
    ...Array.from({ length: down }, (_, place) => `M0 ${place * GRID}H${width}`),
  ].join("");
  return element("path", { d: lines, fill: "none", stroke: PAPER.hair }) + rim;
}

const ROOM_FOR_A_HEAD = PIN * 2 + 20;

function wayMarkup({ from: start, to: end, isDirect }: FloorWay, size: Size): string {
  const { from, to, head, angle, length } = arrowBetween(start, end, size);
  const d = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  const line = { d, fill: "none", "stroke-linecap": "round" };
  const dashes = isDirect ? undefined : "2 8";
  const place = `translate(${head.x.toFixed(1)} ${head.y.toFixed(1)}) rotate(${angle.toFixed(1)})`;
  return [
    element("path", { ...line, stroke: PAPER.surface, "stroke-width": 7 }),
    element("path", {
      ...line,
      stroke: PAPER.accent,
      "stroke-width": 3,
      "stroke-dasharray": dashes,
    }),
    length < ROOM_FOR_A_HEAD
      ? ""
      : element("path", {
          d: "M-8 -8L8 0L-8 8Z",
          transform: place,
          fill: PAPER.accent,
          stroke: PAPER.surface,
          "stroke-width": 2,
        }),
  ].join("");
}

interface DrawnPin {
  readonly pin: FloorPin;
  readonly look: StopLook;
  /** Undefined where its name finds no room. */
  readonly label: PinLabel | undefined;
}

function pinMarkup({ pin, look, label }: DrawnPin, size: Size): string {
  const { x, y } = pixelOf(pin, size);
  const number = { text: String(pin.number), x, y: y + 5.5, anchor: "middle" as const };
  const fill = look === "weakest" ? PAPER["zero-ink"] : PAPER.ink;
  const name = { size: LABEL.size, weight: 600, fill: PAPER.ink, rim: PAPER.surface } as const;
  return [
    nodeMarkup({ x: x - PIN, y: y - PIN, width: PIN * 2, height: PIN * 2 }, look),
    textElement({ ...number, size: pin.number > 99 ? 13 : 16, weight: 700, fill }),
    label ? textElement({ ...label, ...name, x: x + label.x, y: y + label.y }) : "",
  ].join("");
}

function gateMarkup({ from, text }: PinGate, room: Rect | undefined, size: Size): string {
  if (!room) return "";
  const at = pixelOf(from, size);
  const [x, y] = [at.x + room.x, at.y + room.y];
  const { width, height } = room;
  const place = { x: x + width / 2, y: y + height / 2 + 5, anchor: "middle" as const };
  const look = { fill: PAPER.accent, stroke: PAPER.surface, "stroke-width": 2 };
  return (
    element("rect", { x, y, width, height, rx: height / 2, ...look }) +
    textElement({ text, ...place, size: GATE.size, weight: 600, fill: PAPER["accent-ink"] })
  );
}

/** A floor with its pins and the way over it, on paper. */
export function floorMarkup(floor: DrawnFloor): string {
  const { size, route, gates, looks } = floor;
  const { pins, ways } = route;
  const laid = pinLabels({ pins, ways, gates, size, scale: 1, seenWidth: size.width });
  return [
    groundMarkup(floor),
    ...ways.map((way) => wayMarkup(way, size)),
    ...gates.map((gate) => gateMarkup(gate, laid.gates.get(gate.key), size)),
    ...pins.map((pin) => {
      const look = looks.get(pin.id) ?? "plain";
      return pinMarkup({ pin, look, label: laid.labels.get(pin.id) }, size);
    }),
  ].join("\n");
}
