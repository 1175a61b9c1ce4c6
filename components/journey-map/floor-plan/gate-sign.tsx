import { GATE } from "@/lib/journey-map/floor-route/pin-labels";
import type { Rect } from "@/lib/journey-map/path-layout/types";

interface Props {
  readonly text: string;
  /** Around the pin's own place, in pixels of the screen. */
  readonly room: Rect;
}

/** Where the path goes on to another floor: what is seen of it, and room for a finger. */
export function GateSign({ text, room }: Props) {
  return (
    <>
      <rect {...room} y={room.y - 6} height={room.height + 12} className="fill-transparent" />
      <rect
        {...room}
        rx={room.height / 2}
        className="fill-accent stroke-2 stroke-surface group-hover:fill-accent-strong group-focus-visible:stroke-4 group-focus-visible:stroke-focus"
      />
      <text
        x={room.x + room.width / 2}
        y={room.y + room.height / 2 + 5}
        textAnchor="middle"
        fontSize={GATE.size}
        className="fill-accent-ink font-semibold"
      >
        {text}
      </text>
    </>
  );
}
