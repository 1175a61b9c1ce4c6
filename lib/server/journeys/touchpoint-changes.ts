import "server-only";
import type { DocumentTouchpoint } from "./document-parts";
import {
  changesNothing,
  type FactorChanges,
  factorChanges,
  NO_FACTOR_CHANGES,
  newFactor,
} from "./factor-changes";
import type { Making } from "./making";
import type { StoredTouchpoint } from "./stored-touchpoints";
import { hasSameFields, type TouchpointFields, touchpointFields } from "./touchpoint-fields";

type Column = string | number | boolean | null | Date;

export interface NewTouchpoint extends TouchpointFields {
  readonly [column: string]: Column;
  readonly id: string;
  readonly centreId: string;
  readonly code: string;
  readonly createdAt: Date;
}

export interface ChangedTouchpoint extends TouchpointFields {
  readonly [column: string]: Column;
  readonly id: string;
  readonly archivedAt: null;
}

/** What one touchpoint of a document does to the centre's touchpoints. */
export interface TouchpointChange {
  readonly documentId: string;
  readonly id: string;
  readonly added: NewTouchpoint | null;
  readonly changed: ChangedTouchpoint | null;
  readonly factors: FactorChanges;
}

function madeNew(touchpoint: DocumentTouchpoint, making: Making): TouchpointChange {
  const { centreId, now: createdAt } = making;
  const id = making.newId();
  const factors = touchpoint.factors.map((factor, position) =>
    newFactor(factor, { touchpointId: id, position }, making),
  );
  const fields = touchpointFields(touchpoint);
  return {
    documentId: touchpoint.id,
    id,
    added: { id, centreId, ...fields, code: making.newCode(), createdAt },
    changed: null,
    factors: { ...NO_FACTOR_CHANGES, added: factors },
  };
}

interface Replacing {
  /** The centre's touchpoints that the document may mean, by id. */
  readonly known: ReadonlyMap<string, StoredTouchpoint>;
  readonly factorsWithEvidence: ReadonlySet<string>;
}

/** A document's touchpoint is the centre's own of that id, made as the document says; or else a new one. */
export function replacedTouchpoint(
  touchpoint: DocumentTouchpoint,
  { known, factorsWithEvidence: withEvidence }: Replacing,
  making: Making,
): TouchpointChange {
  const stored = known.get(touchpoint.id);
  if (!stored) return madeNew(touchpoint, making);
  const { id } = stored;
  const fields = touchpointFields(touchpoint);
  const isAsStored = hasSameFields(fields, stored) && !stored.isArchived;
  const factors = { touchpointId: id, wanted: touchpoint.factors, stored: stored.factors };
  return {
    documentId: id,
    id,
    added: null,
    changed: isAsStored ? null : { id, ...fields, archivedAt: null },
    factors: factorChanges({ ...factors, withEvidence }, making),
  };
}

/** A document's touchpoint joins one of the centre's, which stays as it is and gains the factors that it lacks. */
export function joinedTouchpoint(
  touchpoint: DocumentTouchpoint,
  stored: StoredTouchpoint | undefined,
  making: Making,
): TouchpointChange {
  if (!stored) return madeNew(touchpoint, making);
  const { id } = stored;
  const current = stored.factors.filter(({ isArchived }) => !isArchived);
  const names = new Set(current.map(({ name }) => name));
  const first = Math.max(-1, ...current.map(({ position }) => position)) + 1;
  const added = touchpoint.factors
    .filter(({ name }) => !names.has(name))
    .map((factor, index) =>
      newFactor(factor, { touchpointId: id, position: first + index }, making),
    );
  const factors = { ...NO_FACTOR_CHANGES, added };
  return { documentId: touchpoint.id, id, added: null, changed: null, factors };
}

/** Whether others who pass through the touchpoint see something change. */
export const changesShared = ({ added, changed, factors }: TouchpointChange): boolean =>
  added === null && (changed !== null || !changesNothing(factors));
