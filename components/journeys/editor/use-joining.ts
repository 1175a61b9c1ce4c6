"use client";
import { type Dispatch, useEffect, useMemo } from "react";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { mergeMaps } from "@/lib/journey-map/merge/merge-maps";
import type { Side } from "@/lib/journey-map/merge/merging";
import { followPlanned } from "@/lib/journey-map/planned/follow-planned";
import type { Editing, EditingAction } from "./editing";
import type { SaveState } from "./use-autosave";

interface Joining {
  readonly editing: Editing;
  readonly state: SaveState;
  readonly dispatch: Dispatch<EditingAction>;
  readonly resume: () => void;
  readonly onJoined: () => void;
}

const threeOf = (base: JourneyMap, mine: JourneyMap, theirs: JourneyMap) => ({
  base: followPlanned(base, theirs),
  mine: followPlanned(mine, theirs),
  theirs,
});

/** Two people's changes: joined at once where they do not touch, else kept until somebody has chosen. */
export function useJoining({ editing, state, dispatch, resume, onJoined }: Joining) {
  const newer = state.status === "stale" ? state.newer : null;
  const { saved: base } = editing;
  const { present: mine } = editing.history;
  const merged = useMemo(
    () => (newer === null ? null : mergeMaps(threeOf(base, mine, newer.map))),
    [newer, base, mine],
  );
  const conflicts = merged?.conflicts ?? [];
  const isClear = merged !== null && conflicts.length === 0;
  useEffect(() => {
    if (!isClear || newer === null || merged === null) return;
    dispatch({ type: "joined", theirs: newer.map, revision: newer.revision, map: merged.map });
    resume();
    onJoined();
  }, [isClear, newer, merged, dispatch, resume, onJoined]);
  const choose = (choices: ReadonlyMap<string, Side>) => {
    if (newer === null) return;
    const { map } = mergeMaps(threeOf(base, mine, newer.map), choices);
    dispatch({ type: "joined", theirs: newer.map, revision: newer.revision, map });
    resume();
  };
  return { conflicts, choose };
}
