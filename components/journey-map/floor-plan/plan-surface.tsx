"use client";
import { useId } from "react";
import { DrawnPlan, type DrawnPlanProps } from "./drawn-plan";
import { Middle, PlaceHere } from "./place-here";
import { PlanControls } from "./plan-controls";
import { useImageDrop } from "./use-image-drop";

/** The plan with what lies over it: its controls, where a file is let go, what is about to be placed. */
export function PlanSurface(props: DrawnPlanProps) {
  const { words, centre, floor, zoom, placing } = props;
  const hintId = useId();
  const drop = useImageDrop((file) => void centre.saveImage(floor, file));
  return (
    <div className="relative min-w-0">
      <div className="relative" {...drop.handlers}>
        <DrawnPlan {...props} {...{ hintId }} />
        {placing ? <Middle /> : null}
        <PlanControls {...{ words, zoom }} />
        {drop.isOver ? (
          <div className="pointer-events-none absolute inset-0 grid place-items-center rounded-lg border-2 border-accent border-dashed bg-accent-soft/85 font-bold text-xl">
            {words.dropHere}
          </div>
        ) : null}
      </div>
      {placing ? (
        <PlaceHere {...{ words, placing }} onPlace={() => props.onPlace(zoom.shareInMiddle())} />
      ) : null}
      <p id={hintId} className="mt-2 text-ink-2 text-sm">
        {floor.image ? words.planHint : words.noImage}
      </p>
    </div>
  );
}
