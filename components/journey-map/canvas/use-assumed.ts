"use client";
import { useCallback, useState } from "react";
import { assumedSeconds } from "@/lib/journey-map/drawing/assumed-seconds";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { MapTouchpoint, TouchpointId } from "@/lib/journey-map/map-types";

/** Which seconds came with the drawing and are still as they came: nobody said them. */
export function useAssumed(keyOf: (id: TouchpointId) => string) {
  const [assumed, setAssumed] = useState<ReadonlyMap<string, number>>(new Map());
  const note = (command: MapCommand) => {
    const seconds = assumedSeconds(command);
    if (seconds.size === 0) return;
    const byKey = [...seconds].map(([id, second]) => [keyOf(id), second] as const);
    setAssumed((before) => new Map([...before, ...byKey]));
  };
  const isAssumed = useCallback(
    ({ id, durationSeconds }: MapTouchpoint) =>
      durationSeconds !== null && assumed.get(keyOf(id)) === durationSeconds,
    [assumed, keyOf],
  );
  return { isAssumed, note };
}
