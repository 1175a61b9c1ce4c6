"use client";
import { Maximize, Minus, Plus } from "lucide-react";
import type { FloorPlanWords } from "./floor-words";
import type { PlanZoom } from "./use-plan-zoom";

interface Props {
  readonly words: FloorPlanWords;
  readonly zoom: PlanZoom;
}

const CONTROL =
  "grid size-11 place-items-center border-hair border-b bg-surface first:rounded-t-lg last:rounded-b-lg last:border-b-0 hover:bg-sunken [&_svg]:size-5";

export function PlanControls({ words, zoom }: Props) {
  const controls = [
    { name: words.zoomIn, icon: <Plus aria-hidden="true" />, onPress: zoom.zoomIn },
    { name: words.zoomOut, icon: <Minus aria-hidden="true" />, onPress: zoom.zoomOut },
    { name: words.fit, icon: <Maximize aria-hidden="true" />, onPress: zoom.showAll },
  ];
  return (
    <div className="absolute top-3 right-3 rounded-lg border border-hair-2 shadow-float">
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
