import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap, TouchpointId } from "@/lib/journey-map/map-types";
import type { FloorPlanWords } from "./floor-words";
import type { PlanFloor } from "./plan-floor";

/** What the floor plan is given by whoever edits the map. */
export interface FloorPlanViewProps {
  readonly words: FloorPlanWords;
  /** The centre's, as they stood when the page was made. */
  readonly floors: readonly PlanFloor[];
  readonly map: JourneyMap;
  readonly selectedIds: ReadonlySet<TouchpointId>;
  readonly onSelect: (ids: readonly TouchpointId[]) => void;
  /** Steps under the same name are taken back together. */
  readonly run: (command: MapCommand, doing?: { readonly step?: string }) => void;
}
