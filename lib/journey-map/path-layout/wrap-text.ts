import { textWidth } from "./text-width";

interface Setting {
  readonly size: number;
  readonly maxWidth: number;
  readonly maxLines: number;
}

/** Words in lines; a word wider than a line is broken, and what is too much ends in an ellipsis. */
export function wrapText(text: string, setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+/).filter(Boolean)) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(joined, setting)) lines[lines.length - 1] = joined;
    else lines.push(...broken(word, setting));
  }
  if (lines.length <= setting.maxLines) return lines;
  const last = lines.slice(setting.maxLines - 1).join(" ");
  return [...lines.slice(0, setting.maxLines - 1), shortened(last, setting)];
}

const fits = (text: string, { size, maxWidth }: Setting): boolean =>
  textWidth(text, size) <= maxWidth;

function broken(word: string, setting: Setting): readonly string[] {
  const pieces = [""];
  for (const character of word) {
    const longer = `${pieces.at(-1)}${character}`;
    if (pieces.at(-1) === "" || fits(longer, setting)) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

function shortened(text: string, setting: Setting): string {
  const characters = [...text];
  while (characters.length > 0 && !fits(`${characters.join("")}…`, setting)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

const BETWEEN_PARTS = " · ";

/** Parts between middle dots in lines: as many as fit beside each other, no dot where a line ends. */
export function wrapNote(text: string, setting: Setting): readonly string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const part of text.split(BETWEEN_PARTS).filter(Boolean)) {
    const joined = `${lines.at(-1)}${BETWEEN_PARTS}${part}`;
    if (isOpen && fits(joined, setting)) {
      lines[lines.length - 1] = joined;
      continue;
    }
    const own = wrapText(part, setting);
    isOpen = own.length === 1;
    lines.push(...own);
  }
  return lines;
}
