import type { JourneyMap } from "@/lib/journey-map/map-types";

/** What could not be saved yet, kept in this browser. */
export interface JourneyDraft {
  /** The revision that it was made from, and that revision's map. */
  readonly revision: number;
  readonly base: JourneyMap;
  readonly map: JourneyMap;
}

interface Whose {
  readonly userId: string;
  /** The journey, or the plan of it. */
  readonly draftOf: string;
}

const keyOf = ({ userId, draftOf }: Whose): string => `mot-journey-draft:${userId}:${draftOf}`;

const isDraft = (value: unknown): value is JourneyDraft =>
  typeof value === "object" &&
  value !== null &&
  "revision" in value &&
  typeof value.revision === "number" &&
  "base" in value &&
  "map" in value;

/** Null where there is none, or none that can be read. */
export function readJourneyDraft(whose: Whose): JourneyDraft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(keyOf(whose)) ?? "null");
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** Says whether the browser keeps it: it may be full, or forbid it. */
export function keepJourneyDraft(whose: Whose, draft: JourneyDraft): boolean {
  try {
    localStorage.setItem(keyOf(whose), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetJourneyDraft(whose: Whose): void {
  try {
    localStorage.removeItem(keyOf(whose));
  } catch {
    // A browser that forbids storage has kept nothing to forget.
  }
}
