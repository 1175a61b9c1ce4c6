"use client";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useChoice } from "./choice-context";
import { useEditor } from "./editor-context";

/** What is chosen where it is one alone. */
export function useSelected(): MapTouchpoint | null {
  const { map } = useEditor();
  const [id, ...more] = useChoice().selectedIds;
  if (more.length > 0) return null;
  return map.touchpoints.find((one) => one.id === id) ?? null;
}
