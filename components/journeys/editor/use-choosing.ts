"use client";
import { type Dispatch, useMemo, useState } from "react";
import type { TouchpointId } from "@/lib/journey-map/map-types";
import type { Choice, PanelView } from "./choice-context";
import type { EditingAction } from "./editing";

export interface Choosing {
  readonly select: (id: TouchpointId) => void;
  readonly selectMany: (ids: readonly TouchpointId[]) => void;
  /** By a hand that goes on moving: the panel follows when there is time. */
  readonly selectInPassing: (ids: readonly TouchpointId[]) => void;
  /** Opens the panel for something, and takes the keyboard there. */
  readonly show: (view: PanelView) => void;
  readonly closePanel: () => void;
}

interface Chosen {
  readonly selectedIds: readonly TouchpointId[];
  readonly dispatch: Dispatch<EditingAction>;
}

const AT_TOUCHPOINT: PanelView = { kind: "touchpoint" };

/** What is looked at, and what chooses it; the same objects as long as nothing else is chosen. */
export function useChoosing({ selectedIds, dispatch }: Chosen): {
  choice: Choice;
  choosing: Choosing;
} {
  const [view, setView] = useState(AT_TOUCHPOINT);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [openings, setOpenings] = useState(0);
  const [passing, setPassing] = useState<readonly TouchpointId[] | null>(null);
  const isInPassing = passing === selectedIds;
  const choosing = useMemo((): Choosing => {
    const selectMany = (ids: readonly TouchpointId[]) => {
      dispatch({ type: "select", ids });
      setView(AT_TOUCHPOINT);
      setPassing(null);
    };
    return {
      select: (id) => selectMany([id]),
      selectMany,
      selectInPassing: (ids) => {
        selectMany(ids);
        setPassing(ids);
      },
      show: (next) => {
        setView(next);
        setPanelOpen(true);
        setOpenings((before) => before + 1);
        setPassing(null);
      },
      closePanel: () => setPanelOpen(false),
    };
  }, [dispatch]);
  const choice = useMemo(
    () => ({ selectedIds, isInPassing, view, openings, isPanelOpen }),
    [selectedIds, isInPassing, view, openings, isPanelOpen],
  );
  return { choice, choosing };
}
