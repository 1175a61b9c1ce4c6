import "server-only";
import { Refusal } from "../errors";
import { type Bucket, type BucketRule, takeTokens } from "./token-bucket";

interface LimiterRule extends BucketRule {
  /** How many addresses are remembered; the one unseen for longest is forgotten first. */
  readonly mostKeys: number;
}

/** Token buckets by key, in bounded memory. */
export class Limiter {
  readonly #rule: LimiterRule;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rule: LimiterRule) {
    this.#rule = rule;
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Takes the cost from the key's bucket, or refuses with the seconds to wait. */
  take(key: string, { cost, nowMs }: { readonly cost: number; readonly nowMs: number }): void {
    const held = this.#buckets.get(key) ?? null;
    const { bucket, waitSeconds } = takeTokens(held, { cost, nowMs, rule: this.#rule });
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    this.#forgetOldest();
    if (waitSeconds > 0) throw new Refusal("too-many-requests", { retryAfterSeconds: waitSeconds });
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= this.#rule.mostKeys) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
