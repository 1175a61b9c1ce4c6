import type { Words } from "@/lib/i18n/words-of";

export type FloorPlanWords = Words["floorPlan"];
