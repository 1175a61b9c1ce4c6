import "server-only";
import { Refusal } from "../errors";

interface Rule {
  /** Failures that cost nothing. */
  readonly free: number;
  /** The wait doubles from one second up to this. */
  readonly longestWaitMs: number;
}

const MINUTE = 60_000;
const FORGOTTEN_AFTER_MS = 60 * MINUTE;
const MOST_KEYS = 20_000;

/** One guesser at one account is slowed first and most. */
const PAIR: Rule = { free: 5, longestWaitMs: 15 * MINUTE };
/** Many addresses at one account: slowed a little, so that its owner can still come in from elsewhere. */
const ACCOUNT: Rule = { free: 50, longestWaitMs: MINUTE / 2 };
/** One address at many accounts: an office where everybody mistypes must get through. */
const ADDRESS: Rule = { free: 30, longestWaitMs: 5 * MINUTE };

interface Failures {
  readonly count: number;
  readonly lastMs: number;
}

function waitMs({ count, lastMs }: Failures, { free, longestWaitMs }: Rule, nowMs: number): number {
  if (count < free) return 0;
  const wait = Math.min(longestWaitMs, 1_000 * 2 ** Math.min(count - free, 30));
  return Math.max(0, lastMs + wait - nowMs);
}

/** Counts in bounded memory; the key unseen for longest is forgotten first. */
class Counts {
  readonly #counts = new Map<string, Failures>();

  of(key: string, nowMs: number): Failures {
    const known = this.#counts.get(key);
    const isFresh = known !== undefined && nowMs - known.lastMs < FORGOTTEN_AFTER_MS;
    return isFresh ? known : { count: 0, lastMs: nowMs };
  }

  set(key: string, failures: Failures): void {
    this.#counts.delete(key);
    if (failures.count > 0) this.#counts.set(key, failures);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > MOST_KEYS && oldest !== undefined) this.#counts.delete(oldest);
  }
}

export interface Attempt {
  readonly account: string;
  readonly address: string;
  readonly now: Date;
}

/**
 * Slows guessing without locking anybody out: whoever has signed in from an address before is held up there only by
 * failures at this very pair of account and address.
 */
export class SignInLimiter {
  readonly #failures = new Counts();
  readonly #knownPairs = new Set<string>();

  /**
   * Counts the attempt as a failure until `succeeded` or `takeBack` says otherwise, so that many at once gain nothing.
   * @throws Refusal `too-many-requests` with the seconds to wait.
   */
  begin(attempt: Attempt): void {
    const nowMs = attempt.now.getTime();
    const limits = this.#limitsOf(attempt);
    const waits = limits.map(({ key, rule }) => waitMs(this.#failures.of(key, nowMs), rule, nowMs));
    const wait = Math.max(...waits);
    if (wait > 0) throw tooMany(wait);
    for (const { key } of limits) this.#add(key, { nowMs, by: 1 });
  }

  succeeded(attempt: Attempt): void {
    this.takeBack(attempt);
    const pair = pairOf(attempt);
    this.#failures.set(pair, { count: 0, lastMs: 0 });
    this.#knownPairs.delete(pair);
    this.#knownPairs.add(pair);
    const [oldest] = this.#knownPairs;
    if (this.#knownPairs.size > MOST_KEYS && oldest !== undefined) this.#knownPairs.delete(oldest);
  }

  /** The attempt came to nothing that tells of a guess. */
  takeBack(attempt: Attempt): void {
    const nowMs = attempt.now.getTime();
    for (const { key } of this.#limitsOf(attempt)) this.#add(key, { nowMs, by: -1 });
  }

  #add(key: string, { nowMs, by }: { nowMs: number; by: 1 | -1 }): void {
    const { count } = this.#failures.of(key, nowMs);
    this.#failures.set(key, { count: Math.max(0, count + by), lastMs: nowMs });
  }

  #limitsOf(attempt: Attempt): readonly { readonly key: string; readonly rule: Rule }[] {
    const pair = { key: pairOf(attempt), rule: PAIR };
    if (this.#knownPairs.has(pair.key)) return [pair];
    return [
      pair,
      { key: `account ${attempt.account}`, rule: ACCOUNT },
      { key: `address ${attempt.address}`, rule: ADDRESS },
    ];
  }
}

const pairOf = ({ account, address }: Attempt): string => `pair ${account} ${address}`;

const tooMany = (wait: number): Refusal =>
  new Refusal("too-many-requests", { retryAfterSeconds: Math.ceil(wait / 1_000) });
