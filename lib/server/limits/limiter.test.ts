import { describe, expect, it } from "vitest";
import { Refusal } from "../errors";
import { CLIENT_ADDRESS_HEADER, clientAddress } from "./client-address";
import { Limiter } from "./limiter";
import { scoringCost } from "./scoring-cost";
import { takeTokens } from "./token-bucket";

const rule = { capacity: 10, refillPerSecond: 2 };

describe("a token bucket", () => {
  it("starts full and refills evenly, never above its capacity", () => {
    const first = takeTokens(null, { cost: 10, nowMs: 0, rule });
    expect(first).toEqual({ bucket: { tokens: 0, atMs: 0 }, waitSeconds: 0 });
    const later = takeTokens(first.bucket, { cost: 1, nowMs: 1_000, rule });
    expect(later).toEqual({ bucket: { tokens: 1, atMs: 1_000 }, waitSeconds: 0 });
    const muchLater = takeTokens(later.bucket, { cost: 0, nowMs: 1_000_000, rule });
    expect(muchLater.bucket.tokens).toBe(10);
  });

  it("says how long to wait, and takes nothing meanwhile", () => {
    const empty = { tokens: 1, atMs: 0 };
    expect(takeTokens(empty, { cost: 6, nowMs: 0, rule })).toEqual({
      bucket: empty,
      waitSeconds: 3,
    });
  });

  it("lets through what costs more than it holds, once it is full", () => {
    expect(takeTokens(null, { cost: 1_000, nowMs: 0, rule }).waitSeconds).toBe(0);
    expect(takeTokens({ tokens: 9, atMs: 0 }, { cost: 1_000, nowMs: 0, rule }).waitSeconds).toBe(1);
  });

  it("gives nothing for a clock that goes back", () => {
    expect(takeTokens({ tokens: 0, atMs: 5_000 }, { cost: 1, nowMs: 0, rule }).waitSeconds).toBe(1);
  });
});

describe("a limiter", () => {
  it("refuses one key with the seconds to wait, and no other", () => {
    const limiter = new Limiter({ ...rule, mostKeys: 10 });
    limiter.take("a", { cost: 10, nowMs: 0 });
    const refused = new Refusal("too-many-requests", { retryAfterSeconds: 2 });
    expect(() => limiter.take("a", { cost: 3, nowMs: 0 })).toThrow(refused);
    expect(() => limiter.take("b", { cost: 10, nowMs: 0 })).not.toThrow();
    expect(() => limiter.take("a", { cost: 3, nowMs: 2_000 })).not.toThrow();
  });

  it("forgets the key unseen for longest, so that a million addresses take no more room", () => {
    const limiter = new Limiter({ ...rule, mostKeys: 2 });
    limiter.take("a", { cost: 10, nowMs: 0 });
    limiter.take("b", { cost: 1, nowMs: 0 });
    expect(() => limiter.take("a", { cost: 1, nowMs: 0 })).toThrow(Refusal);
    limiter.take("c", { cost: 1, nowMs: 0 });
    expect(limiter.size).toBe(2);
    expect(() => limiter.take("a", { cost: 1, nowMs: 0 })).toThrow(Refusal);
    for (let n = 0; n < 1_000; n += 1) limiter.take(`address-${n}`, { cost: 1, nowMs: 0 });
    expect(limiter.size).toBe(2);
  });
});

describe("what scoring costs", () => {
  it("grows with the touchpoints of all journeys", () => {
    const ofSize = (size: number) => ({ touchpoints: Array(size).fill({}) });
    expect(scoringCost(ofSize(0))).toBe(0);
    expect(scoringCost(ofSize(500), ofSize(250))).toBe(30);
  });
});

describe("whose limit a request counts against", () => {
  it.each([
    [null, "local"],
    ["", "local"],
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["::1", "0:0:0:0::/64"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%j counts as %j", (given, address) => {
    const headers = new Headers(given === null ? {} : { [CLIENT_ADDRESS_HEADER]: given });
    expect(clientAddress(headers)).toBe(address);
  });
});
