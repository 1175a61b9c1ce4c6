import type { TextLine } from "@/lib/journey-map/path-layout/types";

export type Ground = "paper" | "band" | "sunken";

interface Props {
  readonly line: TextLine;
  /** What lies under it: the text keeps a rim of it, so that a line that passes behind does not cut through. */
  readonly ground: Ground;
  readonly className: string;
}

const RIMS: Readonly<Record<Ground, string>> = {
  paper: "stroke-paper",
  band: "stroke-band",
  sunken: "stroke-sunken",
};

export function PathText({ line, ground, className }: Props) {
  const { x, y, anchor, size, text } = line;
  return (
    <text
      {...{ x, y }}
      textAnchor={anchor}
      fontSize={size}
      className={`stroke-[4px] [paint-order:stroke] [stroke-linejoin:round] ${RIMS[ground]} ${className}`}
    >
      {text}
    </text>
  );
}
