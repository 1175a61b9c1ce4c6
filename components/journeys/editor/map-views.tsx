"use client";
import { CanvasSide } from "./canvas-side";
import { EditorPanel } from "./editor-panel";
import { type FloorPlanMaterial, FloorSide } from "./floor-side";
import { StopSide } from "./stop-side";
import { useEditorView } from "./use-editor-view";

/** One map: drawn, on its floors, or written. */
export function MapViews({ floorPlan }: { readonly floorPlan: FloorPlanMaterial }) {
  const { view } = useEditorView();
  if (view === "picture") return <CanvasSide />;
  if (view === "floor") return <FloorSide {...floorPlan} />;
  return (
    <div
      className={`grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] ${view === null ? "md:hidden" : ""}`}
    >
      <StopSide />
      <EditorPanel />
    </div>
  );
}
