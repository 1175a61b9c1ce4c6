"use client";
import { createContext, useMemo } from "react";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "@/lib/journey-map/map-types";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import type { CanvasWords } from "./canvas-words";

/** What stops are marked with, and what their parts say when something points at them. */
interface StopMarks {
  readonly handleHint: string;
  readonly secondsHint: string;
  /** Major ones at which nothing could pass or fail. */
  readonly uncheckable: ReadonlySet<TouchpointId>;
  /** Those below which their seconds stand. */
  readonly timed: ReadonlySet<TouchpointId>;
}

export const StopMarksContext = createContext<StopMarks>({
  handleHint: "",
  secondsHint: "",
  uncheckable: new Set(),
  timed: new Set(),
});

type Find = (touchpoints: readonly MapTouchpoint[]) => readonly MapTouchpoint[];

/** The same set as long as the same ones are in it: whoever reads it draws again only then. */
function useKeptIds(touchpoints: readonly MapTouchpoint[], find: Find): ReadonlySet<TouchpointId> {
  const ids = useMemo(
    () =>
      find(touchpoints)
        .map(({ id }) => id)
        .join("\n"),
    [touchpoints, find],
  );
  return useMemo(() => new Set(ids.split("\n")), [ids]);
}

const timedOf: Find = (touchpoints) => touchpoints.filter(({ routine }) => routine);

export function useStopMarks({ touchpoints }: JourneyMap, words: CanvasWords): StopMarks {
  const uncheckable = useKeptIds(touchpoints, uncheckableOf);
  const timed = useKeptIds(touchpoints, timedOf);
  return useMemo(
    () => ({ handleHint: words.handle, secondsHint: words.seconds.press, uncheckable, timed }),
    [words, uncheckable, timed],
  );
}
