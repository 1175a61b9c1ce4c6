import { describe, expect, it } from "vitest";
import { Refusal } from "../errors";
import { SignInLimiter } from "./sign-in-limiter";

const START = new Date("2026-11-21T09:00:00Z").getTime();

interface Try {
  readonly account?: string;
  readonly address?: string;
  readonly seconds?: number;
}

const attemptOf = ({ account = "haneul", address = "203.0.113.9", seconds = 0 }: Try) => ({
  account,
  address,
  now: new Date(START + seconds * 1_000),
});

/** The seconds to wait; 0 when the attempt may go on. */
function waitOf(limiter: SignInLimiter, attempt: Try): number {
  try {
    limiter.begin(attemptOf(attempt));
    return 0;
  } catch (error) {
    if (error instanceof Refusal) return error.options.retryAfterSeconds ?? -1;
    throw error;
  }
}

const failTimes = (limiter: SignInLimiter, times: number, each: (index: number) => Try) => {
  for (let index = 0; index < times; index += 1) limiter.begin(attemptOf(each(index)));
};

describe("[S10] slowing whoever guesses", () => {
  it("doubles the wait for one address at one account, up to a quarter of an hour", () => {
    const limiter = new SignInLimiter();
    failTimes(limiter, 5, () => ({}));
    const waits = [];
    let seconds = 0;
    for (let tries = 0; tries < 12; tries += 1) {
      const wait = waitOf(limiter, { seconds });
      waits.push(wait);
      seconds += wait;
      expect(waitOf(limiter, { seconds })).toBe(0);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  });

  it("counts attempts before they are answered, so that many at once gain nothing", () => {
    const limiter = new SignInLimiter();
    const waits = Array.from({ length: 20 }, () => waitOf(limiter, {}));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it("does not hold up the owner elsewhere", () => {
    const limiter = new SignInLimiter();
    failTimes(limiter, 5, () => ({}));
    expect(waitOf(limiter, {})).toBeGreaterThan(0);
    expect(waitOf(limiter, { address: "198.51.100.7" })).toBe(0);
  });

  it("slows a crowd of addresses at one account a little, but never its owner where they have been before", () => {
    const limiter = new SignInLimiter();
    const home = { address: "198.51.100.7" };
    limiter.begin(attemptOf(home));
    limiter.succeeded(attemptOf(home));
    failTimes(limiter, 50, (index) => ({ address: `10.0.0.${index}` }));
    expect(waitOf(limiter, { address: "10.1.1.1" })).toBeGreaterThan(0);
    expect(waitOf(limiter, { address: "10.1.1.1", seconds: 31 })).toBe(0);
    expect(waitOf(limiter, home)).toBe(0);
  });

  it("slows one address at many accounts", () => {
    const limiter = new SignInLimiter();
    failTimes(limiter, 30, (index) => ({ account: `person-${index}` }));
    expect(waitOf(limiter, { account: "one-more" })).toBeGreaterThan(0);
    expect(waitOf(limiter, { account: "one-more", address: "198.51.100.7" })).toBe(0);
  });

  it("lets a whole office sign in from one address", () => {
    const limiter = new SignInLimiter();
    for (let index = 0; index < 200; index += 1) {
      const attempt = attemptOf({ account: `person-${index}` });
      limiter.begin(attempt);
      limiter.succeeded(attempt);
    }
    expect(waitOf(limiter, { account: "one-more" })).toBe(0);
  });

  it("forgets after an hour, and at once when the password was right", () => {
    const limiter = new SignInLimiter();
    failTimes(limiter, 5, () => ({}));
    expect(waitOf(limiter, { seconds: 3_601 })).toBe(0);
    limiter.succeeded(attemptOf({ seconds: 3_601 }));
    failTimes(limiter, 5, () => ({ seconds: 3_602 }));
    expect(waitOf(limiter, { seconds: 3_602 })).toBeGreaterThan(0);
  });
});
