"use client";
import type { FloorPlanViewProps } from "@/components/journey-map/floor-plan/floor-plan-view";
import { laterPart } from "@/components/ui/later-part";
import { useEditor } from "./editor-context";
import { EditorPanel } from "./editor-panel";

const FloorPlanView = laterPart(
  async () => (await import("@/components/journey-map/floor-plan/floor-plan-view")).default,
  <div className="min-h-96 animate-appear rounded-xl border border-hair-2 bg-paper" />,
);

export type FloorPlanMaterial = Pick<FloorPlanViewProps, "words" | "floors">;

/** The map on the floors of the building, and beside it everything about what is chosen. */
export function FloorSide(material: FloorPlanMaterial) {
  const { map, selectedIds, selectMany, run, isPanelOpen } = useEditor();
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_400px]">
      <div className={isPanelOpen ? "max-lg:hidden" : ""}>
        <FloorPlanView
          {...material}
          {...{ map, run }}
          selectedIds={new Set(selectedIds)}
          onSelect={selectMany}
        />
      </div>
      <EditorPanel />
    </div>
  );
}
