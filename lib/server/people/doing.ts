import "server-only";

/** Whose doing it is, for the audit log, and when. `by` is null for the administrator at the machine. */
export interface Doing {
  readonly by: string | null;
  readonly now: Date;
}
