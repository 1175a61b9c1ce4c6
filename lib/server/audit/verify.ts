import "server-only";
import { database, sql } from "../db";
import { type TimeColumn, timeOf } from "../people/column-values";
import { NOTHING_BEFORE, type SealedEntry, sealOf } from "./entry";

/** Where a chain ended when somebody wrote it down: without one, entries cut off at the end leave no trace. */
export interface ChainHead {
  readonly number: number;
  readonly hash: string;
}

export type AuditProblem = "altered" | "missing" | "reordered" | "cut-off";

export type AuditVerdict =
  | { readonly holds: true; readonly entries: number; readonly head: ChainHead | null }
  | {
      readonly holds: false;
      readonly chain: string;
      /** The first entry with which something is wrong. */
      readonly number: number;
      readonly problem: AuditProblem;
    };

type StoredEntry = Omit<SealedEntry, "at"> & { readonly at: TimeColumn };

const PAGE = 1_000;

async function pageAfter(chain: string, number: number): Promise<readonly SealedEntry[]> {
  const rows = await database().read<StoredEntry & Record<string, unknown>>(
    sql`SELECT "chain", "number", "at", "actorId", "action", "subject", "detail", "previous", "hash"
      FROM "AuditEntry" WHERE "chain" = ${chain} AND "number" > ${number}
      ORDER BY "number" LIMIT ${PAGE}`,
  );
  return rows.map((row) => ({ ...row, at: timeOf(row.at) }));
}

/** The entry that should come after `before` stands under another number. */
async function standsElsewhere(chain: string, before: ChainHead): Promise<boolean> {
  const found = await database().read(
    sql`SELECT 1 AS "found" FROM "AuditEntry" WHERE "chain" = ${chain}
      AND "previous" = ${before.hash} AND "number" <> ${before.number + 1} LIMIT 1`,
  );
  return found.length > 0;
}

interface Finding {
  readonly number: number;
  readonly problem: AuditProblem;
}

function findingAt(entry: SealedEntry, before: ChainHead): Finding | null {
  const number = before.number + 1;
  if (entry.number !== number) return { number, problem: "missing" };
  if (sealOf(entry) !== entry.hash) return { number, problem: "altered" };
  if (entry.previous === before.hash) return null;
  // Its own seal holds and tells of another predecessor: that one was rewritten and sealed anew.
  return { number: Math.max(before.number, 1), problem: "altered" };
}

function findingAtHead(head: ChainHead, remembered: ChainHead | undefined): Finding | null {
  if (remembered?.number !== head.number || remembered.hash === head.hash) return null;
  return { number: head.number, problem: "altered" };
}

async function failed(chain: string, finding: Finding, before: ChainHead): Promise<AuditVerdict> {
  const moved = await standsElsewhere(chain, before);
  return { holds: false, chain, ...finding, ...(moved ? { problem: "reordered" } : {}) };
}

const START: ChainHead = { number: 0, hash: NOTHING_BEFORE };

/**
 * Walks a chain from its beginning and names the first entry that was altered, taken out or put elsewhere. Give the
 * head that an earlier verification returned to learn also whether the end was cut off or written anew since.
 */
export async function verifyAudit(chain: string, remembered?: ChainHead): Promise<AuditVerdict> {
  let head = START;
  for (let page = await pageAfter(chain, 0); page.length > 0; ) {
    for (const entry of page) {
      const next = { number: entry.number, hash: entry.hash };
      const finding = findingAt(entry, head) ?? findingAtHead(next, remembered);
      if (finding) return failed(chain, finding, head);
      head = next;
    }
    page = await pageAfter(chain, head.number);
  }
  if (remembered && remembered.number > head.number)
    return { holds: false, chain, number: head.number + 1, problem: "cut-off" };
  return { holds: true, entries: head.number, head: head.number === 0 ? null : head };
}

/** Every chain there is: each centre's and the system's. */
export async function listAuditChains(): Promise<readonly string[]> {
  const rows = await database().read<{ chain: string }>(
    sql`SELECT DISTINCT "chain" FROM "AuditEntry" ORDER BY "chain"`,
  );
  return rows.map(({ chain }) => chain);
}
