import "server-only";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { CentreScope } from "../viewer";
import type { Floor } from "./floor";
import { listFloors } from "./reads";

/** All floors of the centre where one of the journey's touchpoints stands on one of them; else none. */
export async function floorsOfJourney(
  scope: CentreScope,
  { touchpoints }: Pick<JourneyMap, "touchpoints">,
): Promise<readonly Floor[]> {
  const pinned = new Set(touchpoints.flatMap(({ pin }) => pin?.floorId ?? []));
  if (pinned.size === 0) return [];
  const floors = await listFloors(scope);
  return floors.some(({ id }) => pinned.has(id)) ? floors : [];
}
