"use client";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { fill } from "@/lib/i18n/fill";
import { pixelOf, type Size } from "@/lib/journey-map/floor-route/arrow";
import type { FloorPin } from "@/lib/journey-map/floor-route/floor-route";
import type { PinLabel } from "@/lib/journey-map/floor-route/pin-labels";
import type { TouchpointId } from "@/lib/journey-map/map-types";
import { AtPlace } from "./at-place";
import type { FloorPlanWords } from "./floor-words";
import { PRESSED } from "./gate-mark";
import { PinMark } from "./pin-mark";
import type { PinDrag } from "./use-pin-drag";
import type { Pinning } from "./use-pinning";

interface Props {
  readonly words: FloorPlanWords;
  readonly pin: FloorPin;
  readonly size: Size;
  readonly label: PinLabel | null;
  readonly pinning: Pinning;
  readonly dragging: PinDrag;
  readonly selectedIds: ReadonlySet<TouchpointId>;
  readonly onSelect: (ids: readonly TouchpointId[]) => void;
  readonly isArriving: boolean;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
};
const WITH_SHIFT = 5;
const START = { x: 24, anchor: "start" } as const;

/** Its name is always said of the one that is chosen, on the side where the floor goes on. */
function ownLabel({ pin, label, selectedIds }: Props): PinLabel | null {
  if (label !== null || !selectedIds.has(pin.id)) return label;
  const place = pin.x > 0.5 ? ({ x: -24, anchor: "end" } as const) : START;
  return { text: pin.name, y: 5.5, ...place };
}

function useKeys({ pin, pinning, selectedIds, onSelect }: Props) {
  const takeOff = (event: KeyboardEvent<SVGGElement>) => {
    event.currentTarget.ownerSVGElement?.focus();
    pinning.takeOff(pin);
  };
  const choose = () => onSelect(selectedIds.has(pin.id) ? [] : [pin.id]);
  const step = (event: KeyboardEvent) => {
    const [right, down] = STEPS[event.key] ?? [0, 0];
    const times = event.shiftKey ? WITH_SHIFT : 1;
    const at = { x: pin.x + right * times, y: pin.y + down * times };
    pinning.move(pin, at, `pin.${pin.id}`);
  };
  const deeds: Readonly<Record<string, (event: KeyboardEvent<SVGGElement>) => void>> = {
    ...Object.fromEntries(Object.keys(STEPS).map((key) => [key, step])),
    Delete: takeOff,
    Backspace: takeOff,
    Enter: choose,
    " ": choose,
  };
  return (event: KeyboardEvent<SVGGElement>) => {
    const deed = deeds[event.key];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    deed(event);
  };
}

/** A pin that can be chosen, dragged, moved by keys and taken off. */
export function PinHandle(props: Props) {
  const { words, pin, size, dragging, selectedIds, onSelect, isArriving } = props;
  const handle = useRef<SVGGElement>(null);
  const isSelected = selectedIds.has(pin.id);
  const onKeyDown = useKeys(props);
  useEffect(() => {
    if (isArriving) handle.current?.focus();
  }, [isArriving]);
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    if (dragging.hasDragged()) return;
    const others = [...selectedIds].filter((id) => id !== pin.id);
    if (event.shiftKey) onSelect(isSelected ? others : [...others, pin.id]);
    else onSelect([pin.id]);
  };
  const said = {
    "aria-roledescription": words.pinRole,
    "aria-label": fill(words.pin, { number: pin.number, name: pin.name }),
    "aria-pressed": isSelected,
  };
  const deeds = { ...dragging.handlersOf(pin), onKeyDown, onClick: press };
  return (
    <AtPlace at={pixelOf(pin, size)}>
      <g
        ref={handle}
        {...PRESSED}
        {...said}
        data-own-press
        className="group cursor-move touch-none outline-none"
        {...deeds}
      >
        <circle r={22} className="fill-transparent" />
        <PinMark {...{ isSelected }} number={pin.number} label={ownLabel(props)} />
      </g>
    </AtPlace>
  );
}
