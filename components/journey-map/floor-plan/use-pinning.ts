"use client";
import { fill } from "@/lib/i18n/fill";
import type { FloorPin } from "@/lib/journey-map/floor-route/floor-route";
import type { Point } from "@/lib/journey-map/map-types";
import type { FloorPlanViewProps } from "./floor-plan-props";
import type { PlanFloor } from "./plan-floor";

interface Pinner extends Pick<FloorPlanViewProps, "words" | "run" | "onSelect"> {
  readonly floor: PlanFloor;
  readonly say: (text: string) => void;
}

/** A hundredth of a per cent is finer than a hand. */
const rounded = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 1e4;
const percentOf = (share: number): number => Math.round(share * 100);

export type Named = Pick<FloorPin, "id" | "name">;

/** What is done with pins of one floor, and said of it. */
export function usePinning({ floor, words, run, say, onSelect }: Pinner) {
  const sayAt = (text: string, { name }: Named, { x, y }: Point) =>
    say(fill(text, { name, floor: floor.name, x: percentOf(x), y: percentOf(y) }));
  const pinned = ({ x, y }: Point) => ({ floorId: floor.id, x: rounded(x), y: rounded(y) });
  return {
    place: (item: Named, at: Point) => {
      run({ type: "pin", id: item.id, to: pinned(at) });
      onSelect([item.id]);
      sayAt(words.placed, item, pinned(at));
    },
    /** Steps by keys are taken back together. */
    move: (item: Named, at: Point, step?: string) => {
      run({ type: "pin", id: item.id, to: pinned(at) }, step === undefined ? {} : { step });
      sayAt(words.moved, item, pinned(at));
    },
    takeOff: ({ id, name }: Named) => {
      run({ type: "pin", id, to: null });
      say(fill(words.takenOff, { name }));
    },
  };
}

export type Pinning = ReturnType<typeof usePinning>;
