import { AtPlace } from "@/components/journey-map/floor-plan/at-place";
import { GateSign } from "@/components/journey-map/floor-plan/gate-sign";
import { pixelOf, type Size } from "@/lib/journey-map/floor-route/arrow";
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
    <AtPlace at={pixelOf(gate.from, size)}>
      <a
        href={`#${floorAnchor(gate.floorId)}`}
        aria-label={name}
        className="group cursor-pointer outline-none"
      >
        <GateSign {...{ text, room }} />
      </a>
    </AtPlace>
  );
}
