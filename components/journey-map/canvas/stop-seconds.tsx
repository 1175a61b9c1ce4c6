import type { TextLine } from "@/lib/journey-map/path-layout/types";
import type { Ground } from "../path-drawing/path-text";

interface Props {
  readonly line: TextLine | undefined;
  readonly name: string;
  readonly ground: Ground;
  readonly hint: string;
}

const TARGET = { width: 44, height: 36 };
const BETWEEN = " · ";

const RIMS: Readonly<Record<Ground, string>> = {
  paper: "stroke-paper",
  band: "stroke-band",
  sunken: "stroke-sunken",
};

/** The line that begins with its seconds, to be pressed. */
export function StopSeconds({ line, name, ground, hint }: Props) {
  if (!line) return null;
  const { room, x, y, anchor, size, text } = line;
  const [seconds = "", ...more] = text.split(BETWEEN);
  const width = Math.max(room.width, TARGET.width);
  return (
    <g data-seconds={name} data-words="" className="group/seconds cursor-pointer">
      <title>{hint}</title>
      <rect
        x={room.x + (room.width - width) / 2}
        y={room.y + (room.height - TARGET.height) / 2}
        {...{ width }}
        height={TARGET.height}
        className="fill-transparent"
      />
      <text
        {...{ x, y }}
        textAnchor={anchor}
        fontSize={size}
        className={`fill-ink-2 stroke-[4px] [paint-order:stroke] [stroke-linejoin:round] group-hover/seconds:fill-accent ${RIMS[ground]}`}
      >
        <tspan className="underline decoration-dotted underline-offset-4">{seconds}</tspan>
        {more.map((part) => BETWEEN + part).join("")}
      </text>
    </g>
  );
}
