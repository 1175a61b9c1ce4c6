import type { Words } from "@/lib/i18n/words-of";
import type { FactorKind } from "@/lib/journey-map/map-types";

export type LibraryWords = Words["factorLibrary"];

export interface FactorRow {
  readonly id: string;
  readonly section: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: FactorKind;
  readonly standard: string;
  /** How many touchpoints of the centre have a factor of this name. */
  readonly uses: number;
}

export interface SectionOfFactors {
  readonly section: string;
  readonly factors: readonly FactorRow[];
}

/** A section of the starter library that can be taken over. */
export interface OfferedSection {
  readonly key: string;
  readonly name: string;
  readonly factors: string;
  readonly isRoutine: boolean;
}

/** What the dialog is opened for. */
export type FactorAsked =
  | { readonly kind: "add"; readonly section: string | null }
  | { readonly kind: "edit"; readonly factor: FactorRow };
