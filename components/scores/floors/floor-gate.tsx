import { KEEPS_SIZE, placeOf } from "@/components/journey-map/floor-plan/floor-drawing";
import type { Size } from "@/lib/journey-map/floor-route/arrow";
import { GATE } from "@/lib/journey-map/floor-route/pin-labels";
import type { Rect } from "@/lib/journey-map/path-layout/types";
import { floorAnchor, type SaidGate } from "./floor-view";

interface Props {
  readonly said: SaidGate;
  readonly size: Size;
  /** Around the pin's own place, in pixels of the screen. */
  readonly room: Rect;
}

/** Where the path goes on to another floor; leads there. */
export function FloorGate({ said, size, room }: Props) {
  const { gate, text, name } = said;
  return (
    <g transform={placeOf(gate.from, size)}>
      <g style={KEEPS_SIZE}>
        <a
          href={`#${floorAnchor(gate.floorId)}`}
          aria-label={name}
          className="group cursor-pointer outline-none"
        >
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
        </a>
      </g>
    </g>
  );
}
