import { fill } from "@/lib/i18n/fill";
import type { FloorPlanWords } from "./floor-words";
import type { PlanFloor } from "./plan-floor";

/** 1층, 2층 …: the first that no floor is called yet. */
export function nextFloorName(floors: readonly PlanFloor[], words: FloorPlanWords): string {
  const taken = new Set(floors.map(({ name }) => name));
  const names = Array.from({ length: floors.length + 1 }, (_, index) =>
    fill(words.nextFloor, { number: index + 1 }),
  );
  return names.find((name) => !taken.has(name)) ?? "";
}
