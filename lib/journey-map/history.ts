import type { JourneyMap } from "./map-types";

/** Every map there was in this session, so that any step can be taken back and done again. */
export interface MapHistory {
  readonly past: readonly JourneyMap[];
  readonly present: JourneyMap;
  readonly future: readonly JourneyMap[];
  /** What the last step was about; the next one about the same belongs to it. Null: it stands alone. */
  readonly step: string | null;
}

export const beginHistory = (present: JourneyMap): MapHistory => ({
  past: [],
  present,
  future: [],
  step: null,
});

/** One step further. Steps under the same name, such as the letters of one word, are taken back as one. */
export function advance(
  history: MapHistory,
  present: JourneyMap,
  step: string | null = null,
): MapHistory {
  if (present === history.present) return history;
  const isSameStep = step !== null && step === history.step;
  const past = isSameStep ? history.past : [...history.past, history.present];
  return { past, present, future: [], step };
}

export function undo(history: MapHistory): MapHistory {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], step: null };
}

export function redo(history: MapHistory): MapHistory {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (!next) return history;
  return { past: [...past, present], present: next, future: later, step: null };
}

/** The same change to every map of the history, such as other ids: what can be taken back stays the same. */
export function changeThroughout(
  { past, present, future, step }: MapHistory,
  change: (map: JourneyMap) => JourneyMap,
): MapHistory {
  return { past: past.map(change), present: change(present), future: future.map(change), step };
}
