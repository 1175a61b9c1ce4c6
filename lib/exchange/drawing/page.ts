import { textWidth } from "../../journey-map/path-layout/text-width";
import { wrapNote, wrapText } from "../../journey-map/path-layout/wrap-text";
import { element, escaped, textElement } from "./markup";
import { PAPER } from "./paper-colours";

/** A sample of a look, 28 by 18 pixels, and what it stands for. */
export interface LegendItem {
  readonly sample: string;
  readonly text: string;
}

export interface Heading {
  readonly title: string;
  /** Below the title: for whom, which centre, which day. */
  readonly details: string;
}

export interface Sheet {
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** What is drawn from the top of a page, and where it ends. */
export interface Placed {
  readonly markup: string;
  readonly height: number;
}

/** A4 standing, at 96 pixels an inch. */
export const A4 = { width: 794, height: 1_123 } as const;
export const MARGIN = 48;
export const GAP = 20;
const TITLE = { size: 26, line: 36 } as const;
export const TEXT = { size: 15, line: 24 } as const;

/** The title with what stands below it, from the top of a page. */
export function headingOf({ title, details }: Heading, width: number): Placed {
  const lines = wrapText(title, { size: TITLE.size, maxWidth: width, maxLines: 2 });
  const below = MARGIN + lines.length * TITLE.line + 14;
  const told = wrapNote(details, { size: TEXT.size, maxWidth: width, maxLines: 3 });
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
    ...told.map((text, index) =>
      textElement({
        text,
        x: MARGIN,
        y: below + index * TEXT.line,
        size: TEXT.size,
        fill: PAPER["ink-2"],
      }),
    ),
  ].join("\n");
  return { markup, height: below + Math.max(0, told.length - 1) * TEXT.line + GAP };
}

/** Samples with their texts in rows. */
export function legendAt(items: readonly LegendItem[], top: number, width: number): Placed {
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

/** A sheet as an SVG that needs nothing beside it; rules of fonts may travel within it. */
export function svgOf({ title, width, height, markup }: Sheet, fontFaces = ""): string {
  const page = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}` };
  const svg = element(
    "svg",
    { ...page, width, height, "font-family": "Pretendard, sans-serif", role: "img" },
    element("title", {}, escaped(title)),
    fontFaces === "" ? "" : element("style", {}, fontFaces),
    element("rect", { width, height, fill: PAPER.surface }),
    markup,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
