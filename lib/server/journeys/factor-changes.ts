import "server-only";
import type { DocumentFactor } from "./document-parts";
import type { Making } from "./making";
import type { StoredFactor } from "./stored-touchpoints";

type Column = string | number | boolean | null | Date;

export interface NewFactor {
  readonly [column: string]: Column;
  readonly id: string;
  readonly centreId: string;
  readonly touchpointId: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: string;
  readonly standard: string;
  readonly position: number;
  readonly createdAt: Date;
}

export interface ChangedFactor {
  readonly [column: string]: Column;
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: string;
  readonly standard: string;
  readonly position: number;
  readonly archivedAt: null;
}

export interface FactorChanges {
  readonly added: readonly NewFactor[];
  /** An archived one that is wanted again is among them. */
  readonly changed: readonly ChangedFactor[];
  readonly archivedIds: readonly string[];
  readonly deletedIds: readonly string[];
}

export const NO_FACTOR_CHANGES: FactorChanges = {
  added: [],
  changed: [],
  archivedIds: [],
  deletedIds: [],
};

export const changesNothing = (changes: FactorChanges): boolean =>
  Object.values(changes).every((list) => list.length === 0);

export function newFactor(
  { name, basic, kind, standard }: DocumentFactor,
  { touchpointId, position }: { readonly touchpointId: string; readonly position: number },
  { centreId, now, newId }: Making,
): NewFactor {
  const id = newId();
  return { id, centreId, touchpointId, name, basic, kind, standard, position, createdAt: now };
}

interface Wanted {
  readonly factor: DocumentFactor;
  readonly position: number;
  /** The same factor as it stands; undefined where a new one must be made. */
  readonly stored: StoredFactor | undefined;
}

function differs({ factor, position, stored }: Wanted): boolean {
  if (!stored) return false;
  const { name, basic, kind, standard } = factor;
  const wanted = { name, basic, kind, standard, position, isArchived: false };
  const fields = Object.keys(wanted) as (keyof typeof wanted)[];
  return fields.some((field) => wanted[field] !== stored[field]);
}

interface Comparison {
  readonly touchpointId: string;
  readonly wanted: readonly DocumentFactor[];
  readonly stored: readonly StoredFactor[];
  /** Factors that a check has answered, or an action is about. */
  readonly withEvidence: ReadonlySet<string>;
}

/** Those that a document leaves out or makes basic or not: whether they may change depends on evidence. */
export function questionedFactors(
  wanted: readonly DocumentFactor[],
  stored: readonly StoredFactor[],
): readonly string[] {
  const basicOf = new Map(wanted.map(({ id, basic }) => [id, basic]));
  return stored.filter(({ id, basic }) => basicOf.get(id) !== basic).map(({ id }) => id);
}

/** What a check has answered keeps its meaning: `basic` never changes under it, and it is archived, not deleted. */
export function factorChanges(comparison: Comparison, making: Making): FactorChanges {
  const { touchpointId, withEvidence } = comparison;
  const storedById = new Map(comparison.stored.map((factor) => [factor.id, factor]));
  const wanted = comparison.wanted.map((factor, position): Wanted => {
    const stored = storedById.get(factor.id);
    const isOther = stored && stored.basic !== factor.basic && withEvidence.has(stored.id);
    return { factor, position, stored: isOther ? undefined : stored };
  });
  const kept = new Set(wanted.map(({ stored }) => stored?.id));
  const goneIds = comparison.stored
    .filter(({ id, isArchived }) => !isArchived && !kept.has(id))
    .map(({ id }) => id);
  return {
    added: wanted
      .filter(({ stored }) => !stored)
      .map(({ factor, position }) => newFactor(factor, { touchpointId, position }, making)),
    changed: wanted.filter(differs).map(({ factor, position }) => {
      const { id, name, basic, kind, standard } = factor;
      return { id, name, basic, kind, standard, position, archivedAt: null };
    }),
    archivedIds: goneIds.filter((id) => withEvidence.has(id)),
    deletedIds: goneIds.filter((id) => !withEvidence.has(id)),
  };
}
