"use client";
import { memo } from "react";
import type { DrawingKeyWords } from "@/components/journey-map/canvas/canvas-words";
import { CanvasSide } from "./canvas-side";
import { EditorPanel } from "./editor-panel";
import { type FloorPlanMaterial, FloorSide } from "./floor-side";
import { StopSide } from "./stop-side";
import { useEditorView } from "./use-editor-view";

interface Props {
  readonly floorPlan: FloorPlanMaterial;
  readonly keyWords: DrawingKeyWords;
}

/** One map: drawn, on its floors, or written. */
export const MapViews = memo(function MapViews({ floorPlan, keyWords }: Props) {
  const { view } = useEditorView();
  if (view === "picture") return <CanvasSide {...{ keyWords }} />;
  if (view === "floor") return <FloorSide {...floorPlan} />;
  return (
    <div
      className={`grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] ${view === null ? "md:hidden" : ""}`}
    >
      <StopSide />
      <EditorPanel />
    </div>
  );
});
