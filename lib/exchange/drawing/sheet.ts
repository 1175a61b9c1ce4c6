import { textWidth } from "../../journey-map/path-layout/text-width";
import type { Rect } from "../../journey-map/path-layout/types";
import { wrapText } from "../../journey-map/path-layout/wrap-text";
import { element, escaped, textElement } from "./markup";
import { PAPER } from "./paper-colours";

/** A sample of a look, 28 by 18 pixels, and what it stands for. */
export interface LegendItem {
  readonly sample: string;
  readonly text: string;
}

export interface SheetContent {
  readonly title: string;
  /** Below the title: for whom, which centre, which day. */
  readonly details: string;
  readonly frame: Rect;
  /** What stands within the frame. */
  readonly markup: string;
  readonly legend: readonly LegendItem[];
}

// A4 lying on its side, at 96 pixels an inch.
const A4_WIDTH = 1_123;
const MARGIN = 48;
export const INNER_WIDTH = A4_WIDTH - MARGIN * 2;
/** At this, the 15 pixels of its smallest text are 9 points. */
const SMALLEST = 0.8;
const TITLE = { size: 26, line: 36 } as const;
const TEXT = { size: 15, line: 24 } as const;
const GAP = 20;

interface Placed {
  readonly markup: string;
  readonly height: number;
}

function heading({ title, details }: SheetContent, width: number): Placed {
  const lines = wrapText(title, { size: TITLE.size, maxWidth: width, maxLines: 2 });
  const below = MARGIN + lines.length * TITLE.line + 14;
  const markup = [
    ...lines.map((text, index) =>
      textElement({
        text,
        x: MARGIN,
        y: MARGIN + TITLE.size * 0.8 + index * TITLE.line,
        size: TITLE.size,
        weight: 700,
        fill: PAPER.ink,
      }),
    ),
    textElement({ text: details, x: MARGIN, y: below, size: TEXT.size, fill: PAPER["ink-2"] }),
  ].join("\n");
  return { markup, height: below + GAP };
}

/** Samples with their texts in rows. */
function legendAt(items: readonly LegendItem[], top: number, width: number): Placed {
  let [x, y] = [MARGIN, top];
  const drawn = items.map(({ sample, text }) => {
    const needed = 28 + 8 + textWidth(text, TEXT.size) + 24;
    if (x > MARGIN && x + needed > MARGIN + width) [x, y] = [MARGIN, y + TEXT.line + 6];
    const markup =
      element("g", { transform: `translate(${x.toFixed(1)} ${y})` }, sample) +
      textElement({ text, x: x + 36, y: y + 14, size: TEXT.size, fill: PAPER["ink-2"] });
    x += needed;
    return markup;
  });
  return { markup: drawn.join("\n"), height: items.length > 0 ? y - top + TEXT.line : 0 };
}

export interface Sheet {
  readonly svg: string;
  /** In pixels: as wide as A4, or wider where texts would become smaller than 9 points. */
  readonly width: number;
  readonly height: number;
}

/** A drawing on a page; rules of fonts may travel within it. */
export function sheetOf(content: SheetContent, fontFaces = ""): Sheet {
  const { frame, markup, legend } = content;
  const scale = Math.max(SMALLEST, Math.min(1, INNER_WIDTH / frame.width));
  const inner = Math.max(INNER_WIDTH, frame.width * scale);
  const head = heading(content, inner);
  const explained = legendAt(legend, head.height + frame.height * scale + GAP, inner);
  const width = Math.ceil(inner + MARGIN * 2);
  const height = Math.ceil(head.height + frame.height * scale + GAP + explained.height + MARGIN);
  const [right, down] = [MARGIN - frame.x * scale, head.height - frame.y * scale];
  const place = `translate(${right.toFixed(2)} ${down.toFixed(2)}) scale(${scale.toFixed(4)})`;
  const page = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}` };
  const svg = element(
    "svg",
    { ...page, width, height, "font-family": "Pretendard, sans-serif", role: "img" },
    element("title", {}, escaped(content.title)),
    fontFaces === "" ? "" : element("style", {}, fontFaces),
    element("rect", { width, height, fill: PAPER.surface }),
    head.markup,
    element("g", { transform: place }, markup),
    explained.markup,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
