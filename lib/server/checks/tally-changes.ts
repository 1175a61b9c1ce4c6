import "server-only";
import type { Counted } from "./check-item";
import type { FrozenAnswer } from "./frozen-check";

export interface MomentChange {
  readonly [column: string]: string | number | boolean;
  readonly centreId: string;
  readonly touchpointId: string;
  readonly day: string;
  readonly announced: boolean;
  passed: number;
  failed: number;
}

export interface FactorChange {
  readonly [column: string]: string | number | boolean;
  readonly centreId: string;
  readonly touchpointId: string;
  readonly day: string;
  readonly announced: boolean;
  readonly factorId: string;
  yes: number;
  no: number;
  na: number;
}

interface Changes {
  readonly moments: readonly MomentChange[];
  readonly factors: readonly FactorChange[];
}

/** In the order of their keys: two transactions that lock rows in one order never wait for each other in a ring. */
const inKeyOrder = <Change>(changes: ReadonlyMap<string, Change>): readonly Change[] =>
  [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);

function entryOf<Change>(changes: Map<string, Change>, key: string, start: () => Change): Change {
  const known = changes.get(key);
  if (known) return known;
  const started = start();
  changes.set(key, started);
  return started;
}

/** What the tallies gain from new checks and lose by those that they supersede, summed per row of a tally. */
export function tallyChanges(
  centreId: string,
  { added, removed }: { added: readonly Counted[]; removed: readonly Counted[] },
): Changes {
  const moments = new Map<string, MomentChange>();
  const factors = new Map<string, FactorChange>();
  const count = (check: Counted, by: 1 | -1) => {
    const { touchpointId, day, announced, outcome } = check;
    const place = { centreId, touchpointId, day, announced };
    const key = `${touchpointId} ${day} ${announced ? 1 : 0}`;
    if (outcome === "passed" || outcome === "failed")
      entryOf(moments, key, () => ({ ...place, passed: 0, failed: 0 }))[outcome] += by;
    for (const { factorId, answer } of JSON.parse(check.answers) as readonly FrozenAnswer[]) {
      const start = () => ({ ...place, factorId, yes: 0, no: 0, na: 0 });
      entryOf(factors, `${key} ${factorId}`, start)[answer] += by;
    }
  };
  for (const check of added) count(check, 1);
  for (const check of removed) count(check, -1);
  return { moments: inKeyOrder(moments), factors: inKeyOrder(factors) };
}
