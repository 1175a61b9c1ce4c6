import "server-only";
import type { DocumentTouchpoint } from "../document-parts";
import { changesNothing } from "../factor-changes";
import type { Making } from "../making";
import type { StoredTouchpoint } from "../stored-touchpoints";
import { joinedTouchpoint, replacedTouchpoint, type TouchpointChange } from "../touchpoint-changes";
import { hasSameFields, touchpointFields } from "../touchpoint-fields";

/** What the centre has of the touchpoints that a plan's document names. */
export interface Standing {
  readonly known: ReadonlyMap<string, StoredTouchpoint>;
  /** Those that are only planned, by any plan. */
  readonly planned: ReadonlySet<string>;
  /** Those that this plan passes through already, with what each is planned from. */
  readonly here: ReadonlyMap<string, string | null>;
}

export interface PlannedChange extends TouchpointChange {
  /** The touchpoint that it is planned from; null where it stands on its own, or is the centre's as it stands. */
  readonly sameAs: string | null;
  readonly isPlanned: boolean;
}

const NO_EVIDENCE: ReadonlySet<string> = new Set();

const nothingTo = (touchpoint: DocumentTouchpoint): TouchpointChange => ({
  documentId: touchpoint.id,
  id: touchpoint.id,
  added: null,
  changed: null,
  factors: { added: [], changed: [], archivedIds: [], deletedIds: [] },
});

/** Whether the plan takes the centre's touchpoint as it stands; being set aside by now changes nothing of it. */
function isAsStored(touchpoint: DocumentTouchpoint, stored: StoredTouchpoint, making: Making) {
  const replacing = {
    known: new Map([[stored.id, stored]]),
    factorsWithEvidence: NO_EVIDENCE,
  };
  const { factors } = replacedTouchpoint(touchpoint, replacing, making);
  return hasSameFields(touchpointFields(touchpoint), stored) && changesNothing(factors);
}

function plannedAnew(touchpoint: DocumentTouchpoint, sameAs: string | null, making: Making) {
  return { ...joinedTouchpoint(touchpoint, undefined, making), sameAs, isPlanned: true };
}

/**
 * What one touchpoint of a plan does. What is only planned here is changed in its place. The centre's own is never
 * touched: as it stands the plan passes through it, otherwise the plan has one of its own, planned from it.
 */
export function plannedChange(
  touchpoint: DocumentTouchpoint,
  { known, planned, here }: Standing,
  making: Making,
): PlannedChange {
  const { id } = touchpoint;
  const sameAs = touchpoint.sameAs ?? here.get(id) ?? null;
  const stored = known.get(id);
  if (!stored) return plannedAnew(touchpoint, sameAs, making);
  if (planned.has(id) && here.has(id)) {
    const replacing = { known, factorsWithEvidence: NO_EVIDENCE };
    return { ...replacedTouchpoint(touchpoint, replacing, making), sameAs, isPlanned: true };
  }
  if (planned.has(id)) return plannedAnew(touchpoint, sameAs, making);
  if (!isAsStored(touchpoint, stored, making)) return plannedAnew(touchpoint, id, making);
  return { ...nothingTo(touchpoint), sameAs: null, isPlanned: false };
}
