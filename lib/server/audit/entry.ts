import "server-only";
import { createHash } from "node:crypto";

/** The chain of what concerns no centre. Any other chain is a centre's id. */
export const SYSTEM_CHAIN = "system";

/** Ids, counts and names of fields: never a name, an address or a text that somebody wrote. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One line of the log as it is sealed. */
export interface SealedEntry {
  readonly chain: string;
  readonly number: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly subject: string | null;
  /** Canonical JSON of an AuditDetail. */
  readonly detail: string;
  readonly previous: string;
  readonly hash: string;
}

/** What the first entry of a chain has before it. */
export const NOTHING_BEFORE = "0".repeat(64);

/** The same detail always gives the same text, in whatever order it was written. */
export function canonicalDetail(detail: AuditDetail): string {
  const sorted = Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted));
}

/** SHA-256 over every field and the hash before it: no entry changes without its seal breaking. */
export function sealOf(entry: Omit<SealedEntry, "hash">): string {
  const { chain, number, at, actorId, action, subject, detail, previous } = entry;
  const fields = [chain, number, at.toISOString(), actorId, action, subject, detail, previous];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}
