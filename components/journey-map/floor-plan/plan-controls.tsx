"use client";
import { Maximize, Minus, Plus } from "lucide-react";
import type { FloorPlanWords } from "./floor-words";
import type { PlanZoom } from "./use-plan-zoom";

interface Props {
  readonly words: FloorPlanWords;
  readonly zoom: PlanZoom;
}

const CONTROL =
  "grid size-11 place-items-center border-hair bg-surface hover:bg-sunken max-sm:border-r max-sm:last:border-r-0 max-sm:first:rounded-l-lg max-sm:last:rounded-r-lg sm:border-b sm:last:border-b-0 sm:first:rounded-t-lg sm:last:rounded-b-lg [&_svg]:size-5";

/** How near one looks: over the plan where there is room for it, on a phone below it. */
export function PlanControls({ words, zoom }: Props) {
  const controls = [
    { name: words.zoomIn, icon: <Plus aria-hidden="true" />, onPress: zoom.zoomIn },
    { name: words.zoomOut, icon: <Minus aria-hidden="true" />, onPress: zoom.zoomOut },
    { name: words.fit, icon: <Maximize aria-hidden="true" />, onPress: zoom.showAll },
  ];
  return (
    <div className="rounded-lg border border-hair-2 max-sm:mt-2 max-sm:flex max-sm:w-fit sm:absolute sm:top-3 sm:right-3 sm:shadow-float">
      {controls.map(({ name, icon, onPress }) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          className={CONTROL}
          onClick={onPress}
        >
          {icon}
        </button>
      ))}
    </div>
  );
}
