"use client";
import type { KeyboardEvent, MouseEvent } from "react";
import { fill } from "@/lib/i18n/fill";
import { pixelOf, type Size } from "@/lib/journey-map/floor-route/arrow";
import type { FloorGate } from "@/lib/journey-map/floor-route/floor-route";
import type { Rect } from "@/lib/journey-map/path-layout/types";
import { AtPlace } from "./at-place";
import type { FloorPlanWords } from "./floor-words";
import { GateSign } from "./gate-sign";

export interface DrawnGate {
  readonly gate: FloorGate;
  readonly text: string;
  readonly floorName: string;
  /** Around the pin's own place, in pixels of the screen. */
  readonly room: Rect;
}

interface Props {
  readonly words: FloorPlanWords;
  readonly drawn: DrawnGate;
  readonly size: Size;
  readonly onFollow: (gate: FloorGate) => void;
}

/** What is drawn cannot be a button of the browser's own. */
export const PRESSED = { role: "button", tabIndex: 0 } as const;

/** Where the path goes on: pressing it goes there too. */
export function GateMark({ words, drawn, size, onFollow }: Props) {
  const { gate, text, room, floorName } = drawn;
  const { from, to } = gate;
  const name = fill(words.gateName, {
    number: from.number,
    name: from.name,
    floor: floorName,
    toNumber: to.number,
    toName: to.name,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onFollow(gate);
  };
  const onClick = (event: MouseEvent) => {
    event.stopPropagation();
    onFollow(gate);
  };
  return (
    <AtPlace at={pixelOf(from, size)}>
      <g
        {...PRESSED}
        aria-label={name}
        data-own-press
        className="group cursor-pointer outline-none"
        {...{ onClick, onKeyDown }}
      >
        <GateSign {...{ text, room }} />
      </g>
    </AtPlace>
  );
}
