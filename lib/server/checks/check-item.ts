import "server-only";
import type { FieldCode } from "@/lib/schemas/field-code";

export type { CheckItem } from "@/lib/schemas/checks";
export type Answer = "yes" | "no" | "na";

export type RejectedCode =
  | "unknown-id"
  | "id-conflict"
  | "already-superseded"
  | "other-touchpoint"
  | "rules-not-recorded"
  | "forbidden";

export type CheckResult =
  | { readonly id: string; readonly status: "created" | "duplicate" }
  | {
      readonly id: string;
      readonly status: "rejected";
      readonly code: RejectedCode | FieldCode;
      /** The field that is wrong, from the item's root; empty where it is the item as a whole. */
      readonly path: string;
      /** Fills in the sentence of a field that does not fit. */
      readonly values?: Readonly<Record<string, string | number>>;
    };

/** A row of the table "Check": what is kept of one check, for ever. */
export interface CheckRow {
  readonly [column: string]: string | number | boolean | null | Date;
  readonly centreId: string;
  readonly id: string;
  readonly touchpointId: string;
  readonly journeyId: string | null;
  readonly revision: number | null;
  readonly walkId: string | null;
  readonly observerId: string | null;
  readonly observedAt: Date;
  readonly receivedAt: Date;
  readonly clockOff: boolean;
  readonly day: string;
  readonly announced: boolean;
  readonly outcome: string | null;
  readonly answers: string;
  readonly note: string | null;
  readonly cause: string | null;
  readonly source: string | null;
  readonly filledBy: string | null;
  readonly supersedesId: string | null;
  readonly reason: string | null;
  readonly contentHash: string;
}

/** What of a check enters the tallies. */
export type Counted = Pick<CheckRow, "touchpointId" | "day" | "announced" | "outcome" | "answers">;
