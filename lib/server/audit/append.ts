import "server-only";
import { type Engine, insertRows, run, sql, type Work } from "../db";
import {
  type AuditDetail,
  canonicalDetail,
  NOTHING_BEFORE,
  type SealedEntry,
  sealOf,
} from "./entry";

export interface AuditNote {
  /** A centre's id, or SYSTEM_CHAIN. */
  readonly chain: string;
  readonly at: Date;
  /** Whose doing it was; null for the administrator at the machine and for nobody known. */
  readonly actorId: string | null;
  /** For example "sign-in", "denied", "journey.delete". */
  readonly action: string;
  /** The id of what it was done to. */
  readonly subject?: string | null;
  readonly detail?: AuditDetail;
}

interface Head extends Record<string, unknown> {
  readonly number: number;
  readonly hash: string;
}

/**
 * Until the transaction ends nobody else appends to this chain. Writes that judge before they change (is this the last
 * director?) begin with it, so that two of them cannot both judge by the same past.
 */
export function* holdChain(engine: Engine, chain: string): Work<void> {
  // SQLite has one writer at a time anyway.
  if (engine === "postgres")
    yield* run(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`audit:${chain}`}, 0))`);
}

/** Adds one entry to its chain within the transaction that does what it tells of: both happen, or neither. */
export function* appendAudit(engine: Engine, note: AuditNote): Work<SealedEntry> {
  const { chain, at, actorId, action, subject = null, detail = {} } = note;
  yield* holdChain(engine, chain);
  const [head] = yield* run<Head>(
    sql`SELECT "number", "hash" FROM "AuditEntry" WHERE "chain" = ${chain} ORDER BY "number" DESC LIMIT 1`,
  );
  const unsealed = {
    chain,
    number: (head?.number ?? 0) + 1,
    at,
    actorId,
    action,
    subject,
    detail: canonicalDetail(detail),
    previous: head?.hash ?? NOTHING_BEFORE,
  };
  const entry = { ...unsealed, hash: sealOf(unsealed) };
  yield* run(insertRows(engine, { into: "AuditEntry", columns: COLUMNS, rows: [entry] }));
  return entry;
}

const COLUMNS = [
  "chain",
  "number",
  "at",
  "actorId",
  "action",
  "subject",
  "detail",
  "previous",
  "hash",
] as const;
