import { wrapText } from "../../journey-map/path-layout/wrap-text";
import { type FloorCell, type FloorOnPaper, floorCell, floorInParts } from "./floor-cell";
import { element, textElement } from "./markup";
import {
  A4,
  GAP,
  type Heading,
  headingOf,
  type LegendItem,
  legendAt,
  MARGIN,
  type Placed,
  type Sheet,
  TEXT,
} from "./page";
import { PAPER } from "./paper-colours";

export interface FloorsContent extends Heading {
  /** On the first 15 seconds. */
  readonly verdict: string;
  readonly floors: readonly FloorOnPaper[];
  /** What stands on no floor; empty where all do. */
  readonly note: string;
  readonly legend: readonly LegendItem[];
}

const INNER = A4.width - MARGIN * 2;
/** A plan that is shorter on both sides has no room for the names on it. */
const LEGIBLE = 380;

function headOf(content: FloorsContent): Placed {
  const { markup, height } = headingOf(content, INNER);
  const { verdict } = content;
  const swatch = { x: MARGIN, y: height, width: 28, height: 18 };
  const look = { size: TEXT.size, weight: 700, fill: PAPER["band-ink"] } as const;
  const band =
    element("rect", { ...swatch, fill: PAPER.band, stroke: PAPER["band-edge"] }) +
    textElement({ ...look, text: verdict, x: MARGIN + 36, y: height + 14 });
  return { markup: markup + band, height: height + 18 + GAP };
}

/** The signs, and what stands on no floor. */
function footAt({ legend, note }: FloorsContent, top: number): Placed {
  const explained = legendAt(legend, top, INNER);
  const below = top + explained.height + TEXT.line;
  const lines = wrapText(note, { size: TEXT.size, maxWidth: INNER, maxLines: 3 });
  const told = lines.map((text, index) =>
    textElement({
      text,
      x: MARGIN,
      y: below + index * TEXT.line,
      size: TEXT.size,
      fill: PAPER["ink-2"],
    }),
  );
  const height = explained.height + lines.length * TEXT.line + (lines.length > 0 ? 8 : 0);
  return { markup: [explained.markup, ...told].join("\n"), height };
}

type Page = readonly FloorCell[];

/** What a page has for its floors. */
const heightLeft = (content: FloorsContent): number =>
  A4.height - headOf(content).height - footAt(content, 0).height - GAP - MARGIN;

function pagesOf(content: FloorsContent, most: number): readonly Page[] {
  const { floors } = content;
  const height = heightLeft(content) / most - GAP;
  return Array.from({ length: Math.ceil(floors.length / most) }, (_, page) =>
    floors
      .slice(page * most, (page + 1) * most)
      .map((floor) => floorCell(floor, { width: INNER, height })),
  );
}

const isLegible = ({ plan }: FloorCell): boolean => Math.max(plan.width, plan.height) >= LEGIBLE;

const fits = (page: Page, height: number): boolean =>
  page.reduce((sum, cell) => sum + cell.height + GAP, 0) <= height;

/** A page each, and further ones for what does not fit. */
function pageEach(content: FloorsContent): readonly Page[] {
  const left = heightLeft(content);
  const room = { width: INNER, height: left - GAP };
  return content.floors.flatMap((floor) => {
    const cell = floorCell(floor, room);
    return fits([cell], left) ? [[cell]] : floorInParts(floor, room).map((part) => [part]);
  });
}

/** As many floors on a page as leave all of them legible. */
function fewestPages(content: FloorsContent): readonly Page[] {
  const left = heightLeft(content);
  for (let most = content.floors.length; most > 1; most -= 1) {
    const pages = pagesOf(content, most);
    if (pages.every((page) => fits(page, left) && page.every(isLegible))) return pages;
  }
  return pageEach(content);
}

function drawnPage(content: FloorsContent, page: Page): string {
  const head = headOf(content);
  let top = head.height;
  const cells = page.map((cell) => {
    const markup = element("g", { transform: `translate(${MARGIN} ${top})` }, cell.draw());
    top += cell.height + GAP;
    return markup;
  });
  const foot = footAt(content, top + GAP);
  return [head.markup, ...cells, foot.markup].join("\n");
}

const cut = (y: number): string =>
  element("line", { x1: 0, x2: A4.width, y1: y, y2: y, stroke: PAPER["hair-2"] });

/** The floors of a path on pages of A4 below each other, each with its touchpoints in words. */
export function floorsSheetOf(content: FloorsContent): Sheet {
  const pages = fewestPages(content);
  const drawn = pages.map((page, index) => {
    const y = index * A4.height;
    const markup = drawnPage(content, page);
    return element("g", { transform: `translate(0 ${y})` }, markup) + (y > 0 ? cut(y) : "");
  });
  const height = pages.length * A4.height;
  return { title: content.title, width: A4.width, height, markup: drawn.join("\n") };
}
