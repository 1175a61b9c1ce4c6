import type { CentreRole } from "@/lib/access";

/** One person of the centre as the screen needs them. */
export interface PersonRow {
  readonly membershipId: string;
  readonly name: string;
  readonly username: string;
  readonly role: CentreRole;
  readonly isDisabled: boolean;
  /** Still has the temporary password. */
  readonly isNew: boolean;
  readonly isYou: boolean;
  readonly journeyIds: readonly string[];
}

export interface JourneyOption {
  readonly id: string;
  readonly name: string;
}

/** What is shown once: how somebody signs in for the first time. */
export interface Slip {
  readonly name: string;
  readonly username: string;
  readonly temporaryPassword: string;
}
