"use client";
import type { FloorPlanViewProps } from "@/components/journey-map/floor-plan/floor-plan-view";
import { useLater } from "@/components/ui/use-later";
import { useChoice } from "./choice-context";
import { ChosenBar } from "./chosen-bar";
import { useEditor } from "./editor-context";
import { EditorPanel } from "./editor-panel";

const loadFloorPlan = async () =>
  (await import("@/components/journey-map/floor-plan/floor-plan-view")).default;

export type FloorPlanMaterial = Pick<FloorPlanViewProps, "words" | "floors">;

/** The map on the floors of the building, and beside it everything about what is chosen. */
export function FloorSide(material: FloorPlanMaterial) {
  const { map, selectMany, run } = useEditor();
  const { selectedIds, isPanelOpen } = useChoice();
  const FloorPlanView = useLater(loadFloorPlan);
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_352px] xl:gap-x-12 xl:grid-cols-[minmax(0,1fr)_400px]">
      <div className={isPanelOpen ? "max-lg:hidden" : ""}>
        {FloorPlanView ? (
          <FloorPlanView
            {...material}
            {...{ map, run }}
            selectedIds={new Set(selectedIds)}
            onSelect={selectMany}
          />
        ) : (
          <div className="min-h-96 animate-appear rounded-xl border border-hair-2 bg-paper" />
        )}
      </div>
      <ChosenBar />
      <div className="relative lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto lg:pr-1">
        <EditorPanel />
      </div>
    </div>
  );
}
