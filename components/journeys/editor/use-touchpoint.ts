"use client";
import type { MapTouchpoint, TouchpointDetails } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";

/** Changes one field of a touchpoint; the letters of one field are taken back together. */
export function useTouchpointEdit({ id }: MapTouchpoint) {
  const { run } = useEditor();
  return (changes: Partial<TouchpointDetails>) =>
    run({ type: "edit", id, changes }, { step: `${id}.${Object.keys(changes).join()}` });
}
