import type { Words } from "@/lib/i18n/words-of";

export type DutyWords = Words["dutySheets"];

export interface ShownTouchpoint {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly procedure: string;
  readonly isRoutine: boolean;
  readonly factors: readonly {
    readonly id: string;
    readonly name: string;
    readonly basic: boolean;
    readonly standard: string;
  }[];
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
}

export interface ShownSheet {
  /** Of a duty, or that there is none. */
  readonly title: string;
  /** How many touchpoints, how much to keep, and where a procedure is missing. */
  readonly summary: string;
  readonly touchpoints: readonly ShownTouchpoint[];
}
