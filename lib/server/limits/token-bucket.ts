import "server-only";

export interface BucketRule {
  readonly capacity: number;
  readonly refillPerSecond: number;
}

export interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

export interface Taken {
  readonly bucket: Bucket;
  /** 0 when the tokens were there. */
  readonly waitSeconds: number;
}

/**
 * Takes tokens from a bucket that refills evenly; a new address starts with a full one (`null`).
 * A cost above the capacity takes a whole bucket, so that nothing is refused for ever.
 */
export function takeTokens(
  bucket: Bucket | null,
  {
    cost,
    nowMs,
    rule,
  }: { readonly cost: number; readonly nowMs: number; readonly rule: BucketRule },
): Taken {
  const wanted = Math.min(cost, rule.capacity);
  const elapsed = bucket === null ? 0 : Math.max(0, nowMs - bucket.atMs) / 1_000;
  const before = bucket === null ? rule.capacity : bucket.tokens;
  const tokens = Math.min(rule.capacity, before + elapsed * rule.refillPerSecond);
  if (tokens >= wanted) return { bucket: { tokens: tokens - wanted, atMs: nowMs }, waitSeconds: 0 };
  const waitSeconds = Math.max(1, Math.ceil((wanted - tokens) / rule.refillPerSecond));
  return { bucket: { tokens, atMs: nowMs }, waitSeconds };
}
