import type { Standing } from "@/lib/journey-map/canvas-layout/types";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";

/** Told apart by line and shape, by its words, and last by colour. */
export type StopLook = "plain" | "minor" | "greets" | "sometimes" | "loose";

export function stopLook({ major, greets }: MapTouchpoint, standing: Standing): StopLook {
  if (standing === "loose") return "loose";
  if (standing === "apart") return "sometimes";
  if (greets) return "greets";
  return major ? "plain" : "minor";
}
