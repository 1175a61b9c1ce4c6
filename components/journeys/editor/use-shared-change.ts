"use client";
import { useCallback, useRef, useState } from "react";
import { v7 } from "uuid";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "@/lib/journey-map/map-types";
import { changedForAll } from "@/lib/journey-map/shared/changed-for-all";
import { setApart } from "@/lib/journey-map/shared/set-apart";
import type { Doing } from "./editor-context";

type Run = (command: MapCommand, doing?: Doing) => void;

interface Held {
  readonly command: MapCommand;
  readonly doing: Doing | undefined;
  readonly ids: readonly TouchpointId[];
}

interface Sharing {
  readonly map: JourneyMap;
  readonly run: Run;
  readonly sharing: Readonly<Record<string, readonly string[]>>;
  /** A plan changes nothing of others. */
  readonly isPlan: boolean;
}

export interface SharedQuestion {
  readonly touchpoints: readonly MapTouchpoint[];
  readonly journeys: readonly string[];
  readonly onAll: () => void;
  readonly onHere: () => void;
  readonly onCancel: () => void;
}

/** Asks once a session before a touchpoint changes that other journeys pass too. */
export function useSharedChange({ map, run, sharing, isPlan }: Sharing) {
  const agreed = useRef(new Set<TouchpointId>());
  const [held, setHeld] = useState<Held | null>(null);
  const guarded: Run = useCallback(
    (command, doing) => {
      const ids = isPlan ? [] : changedForAll(command);
      const asked = ids.filter((id) => sharing[id] !== undefined && !agreed.current.has(id));
      if (asked.length === 0) return run(command, doing);
      setHeld({ command, doing, ids: asked });
    },
    [run, sharing, isPlan],
  );
  if (held === null) return { run: guarded, question: null };
  const { command, doing, ids } = held;
  const answer = (deed: () => void) => () => {
    setHeld(null);
    deed();
  };
  const question: SharedQuestion = {
    touchpoints: map.touchpoints.filter(({ id }) => ids.includes(id)),
    journeys: [...new Set(ids.flatMap((id) => sharing[id] ?? []))],
    onAll: answer(() => {
      for (const id of ids) agreed.current.add(id);
      run(command, doing);
    }),
    onHere: answer(() => run(setApart(map, command, { ids, freshId: v7 }), { step: doing?.step })),
    onCancel: answer(() => undefined),
  };
  return { run: guarded, question };
}
