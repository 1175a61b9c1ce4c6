import type { Size } from "../../journey-map/floor-route/arrow";
import type { FloorRoute } from "../../journey-map/floor-route/floor-route";
import type { PinGate } from "../../journey-map/floor-route/pin-labels";
import { floorMarkup } from "./floor-markup";
import { element, textElement } from "./markup";
import { GAP } from "./page";
import { PAPER } from "./paper-colours";
import { firstPlaces, type ListedPlace, placeList } from "./place-list";

export interface FloorOnPaper {
  readonly name: string;
  /** A `data:` address; null where the floor has none. */
  readonly image: string | null;
  /** Of the image, in its pixels. */
  readonly size: Size;
  readonly route: FloorRoute;
  readonly gates: readonly PinGate[];
  /** Those of its pins, in their order. */
  readonly places: readonly ListedPlace[];
}

export interface FloorCell {
  readonly height: number;
  readonly draw: () => string;
  /** As it is drawn. */
  readonly plan: Size;
}

const NAME = { size: 18, line: 32 } as const;
/** What the names of its touchpoints need beside a plan. */
const LIST_WIDTH = 254;
/** Below this a plan shows nothing, however many are listed beside it. */
const LEAST_HEIGHT = 240;

function fitted({ width, height }: Size, room: Size): Size {
  const highest = Math.max(LEAST_HEIGHT, room.height);
  const scale = Math.min(room.width / width, highest / height);
  return { width: width * scale, height: height * scale };
}

interface Arrangement {
  readonly plan: Size;
  readonly list: string;
  readonly height: number;
}

function listBeside({ size, places }: FloorOnPaper, room: Size): Arrangement {
  const plan = fitted(size, { ...room, width: room.width - LIST_WIDTH - GAP });
  const width = room.width - plan.width - GAP;
  const { markup, height } = placeList(places, { width, columns: 1 });
  const list = element("g", { transform: `translate(${plan.width + GAP} 0)` }, markup);
  return { plan, list, height: Math.max(plan.height, height) };
}

function listBelow({ size, places }: FloorOnPaper, room: Size): Arrangement {
  const { markup, height } = placeList(places, { width: room.width, columns: 2 });
  const plan = fitted(size, { ...room, height: room.height - height - GAP });
  const list = element("g", { transform: `translate(0 ${plan.height + GAP})` }, markup);
  return { plan, list, height: plan.height + GAP + height };
}

/** How much larger a plan must become for its list to leave its side. */
const MUCH = 1.2;

/** The one that keeps within the room, else the lower one. */
function better(below: Arrangement, beside: Arrangement, room: Size): Arrangement {
  const [isBelow, isBeside] = [below, beside].map(({ height }) => height <= room.height);
  if (isBelow !== isBeside) return isBelow ? below : beside;
  if (!isBelow) return below.height < beside.height ? below : beside;
  return below.plan.width > beside.plan.width * MUCH ? below : beside;
}

function planMarkup(floor: FloorOnPaper, size: Size): string {
  const looks = new Map(floor.places.map(({ id, look }) => [id, look]));
  return floorMarkup({ ...floor, size, looks });
}

interface Drawn {
  readonly plan: Size;
  readonly height: number;
  readonly draw: () => string;
}

function cellOf({ name }: FloorOnPaper, { plan, height, draw }: Drawn): FloorCell {
  const title = { text: name, size: NAME.size, weight: 700, fill: PAPER.ink } as const;
  return {
    plan,
    height: NAME.line + height,
    draw: () =>
      textElement({ ...title, x: 0, y: NAME.size }) +
      element("g", { transform: `translate(0 ${NAME.line})` }, draw()),
  };
}

const belowName = ({ width, height }: Size): Size => ({ width, height: height - NAME.line });

/** A floor under its name, and the touchpoints on it beside or below: whichever leaves it larger. */
export function floorCell(floor: FloorOnPaper, whole: Size): FloorCell {
  const room = belowName(whole);
  const { plan, list, height } = better(listBelow(floor, room), listBeside(floor, room), room);
  return cellOf(floor, { plan, height, draw: () => planMarkup(floor, plan) + list });
}

/** The same where more touchpoints stand on it than have room beside: the plan, then their lists. */
export function floorInParts(floor: FloorOnPaper, whole: Size): readonly FloorCell[] {
  const room = belowName(whole);
  const plan = fitted(floor.size, room);
  const { height } = plan;
  const cells = [cellOf(floor, { plan, height, draw: () => planMarkup(floor, plan) })];
  let left = floor.places;
  while (left.length > 0) {
    const some = firstPlaces(left, room);
    const list = placeList(some, { width: room.width, columns: 2 });
    cells.push(cellOf(floor, { plan, height: list.height, draw: () => list.markup }));
    left = left.slice(some.length);
  }
  return cells;
}
