import type { CSSProperties } from "react";
import { FloorDrawing } from "@/components/journey-map/floor-plan/floor-drawing";
import { sizeOf } from "@/components/journey-map/floor-plan/plan-floor";
import { BY_DAY } from "@/lib/exchange/drawing/paper-colours";
import { pinLabels } from "@/lib/journey-map/floor-route/pin-labels";
import { FloorGate } from "./floor-gate";
import type { FloorOfPath, PinWords } from "./floor-view";
import { VerdictPin } from "./verdict-pin";

interface Props extends FloorOfPath {
  readonly words: ReadonlyMap<string, PinWords>;
  readonly title: string;
  /** The pixels of the screen that it is laid out for: the room for names depends on them. */
  readonly room: { readonly width: number; readonly height: number };
  readonly className: string;
}

/** It may grow a little, so that one of them does not stand lost on a wide screen. */
const MOST_GROWTH = 1.2;

/** A floor, the way over it and its touchpoints with their marks: nothing of it needs a script. */
export function FloorPicture({ floor, route, gates, words, title, room, className }: Props) {
  const size = sizeOf(floor);
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const laid = pinLabels({
    ...route,
    gates: gates.map(({ key, gate, text }) => ({ key, text, from: gate.from })),
    size,
    scale,
    seenWidth: room.width,
  });
  const unit = { "--unit": String(1 / scale) } as CSSProperties;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMinYMid"
      style={{
        ...unit,
        ...(floor.image ? BY_DAY : {}),
        maxWidth: size.width * scale * MOST_GROWTH,
      }}
      className={`h-auto w-full overflow-visible ${className}`}
    >
      <title>{title}</title>
      <FloorDrawing {...{ floor, route, scale }} />
      {gates.map((said) => {
        const place = laid.gates.get(said.key);
        return place ? <FloorGate key={said.key} {...{ said, size }} room={place} /> : null;
      })}
      {route.pins.map((pin) => {
        const said = words.get(pin.id);
        return said ? (
          <VerdictPin
            key={pin.id}
            {...{ pin, size }}
            words={said}
            label={laid.labels.get(pin.id) ?? null}
          />
        ) : null;
      })}
    </svg>
  );
}
