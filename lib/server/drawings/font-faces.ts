import "server-only";
import { readFile } from "node:fs/promises";
import { fontFile, WEIGHTS } from "./font-files";

interface Subset {
  readonly weight: number;
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const FACE =
  /font-weight:\s*(\d+);\s*src:\s*url\(\.\/([\w.\-/]+\.woff2)\)[^}]*unicode-range:\s*([^;}]+)/g;

function rangeOf(text: string): readonly [number, number] {
  const [first = "0", last = first] = text.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

async function readSubsets(): Promise<readonly Subset[]> {
  const css = await readFile(fontFile("web", "static", "pretendard-dynamic-subset.css"), "utf8");
  const weights: ReadonlySet<number> = new Set(WEIGHTS.map(({ weight }) => weight));
  return [...css.matchAll(FACE)]
    .map(([, weight, file = "", ranges = ""]) => ({
      weight: Number(weight),
      file,
      ranges: ranges.split(",").map(rangeOf),
    }))
    .filter(({ weight }) => weights.has(weight));
}

let subsets: Promise<readonly Subset[]> | undefined;

const needs = ({ ranges }: Subset, codes: readonly number[]): boolean =>
  codes.some((code) => ranges.some(([first, last]) => code >= first && code <= last));

async function faceOf({ weight, file, ranges }: Subset): Promise<string> {
  const bytes = await readFile(fontFile("web", "static", ...file.split("/")));
  const covered = ranges
    .map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`)
    .join(",");
  const source = `url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2")`;
  return `@font-face{font-family:Pretendard;font-weight:${weight};src:${source};unicode-range:${covered}}`;
}

/** The typeface with the letters of a text and little more, as rules that travel within a drawing. */
export async function fontFacesFor(text: string): Promise<string> {
  subsets ??= readSubsets();
  const codes = [...new Set([...text].map((character) => character.codePointAt(0) ?? 0))];
  const needed = (await subsets).filter((subset) => needs(subset, codes));
  return (await Promise.all(needed.map(faceOf))).join("");
}
