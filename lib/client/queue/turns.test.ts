import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { QueueStore } from "./queue-store";
import { turnsByLease } from "./turns";

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

/** Two tabs on one store, with a clock of their own making. */
function twoTabs(name: string) {
  const clock = { now: 1_000_000 };
  const turnsOf = (holder: string) =>
    turnsByLease({ store: new QueueStore(name), holder, now: () => clock.now, wait: soon });
  return { clock, one: turnsOf("one"), other: turnsOf("other") };
}

describe("a browser without locks", () => {
  it("lets one tab send at a time, and the next one as soon as it is done", async () => {
    const { one, other } = twoTabs("turns 1");
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      for (let step = 0; step < 20; step += 1) await soon();
      order.push(`${name} ends`);
    };
    await Promise.all([one.whenFree(work("one")), other.whenFree(work("other"))]);
    expect(order).toEqual(["one begins", "one ends", "other begins", "other ends"]);
  });

  it("does not wait where only a free moment was asked for", async () => {
    const { one, other } = twoTabs("turns 2");
    await one.whenFree(async () => {
      expect(await other.ifFree(async () => undefined)).toBe(false);
    });
    expect(await other.ifFree(async () => undefined)).toBe(true);
  });

  it("gives the turn to the next tab once the lease of a dead one has run out", async () => {
    const { clock, one, other } = twoTabs("turns 3");
    let isDone = false;
    one.whenFree(() => new Promise(() => undefined));
    await soon();
    expect(await other.ifFree(async () => undefined)).toBe(false);
    clock.now += 24 * 3_600_000;
    await other.whenFree(async () => {
      isDone = true;
    });
    expect(isDone).toBe(true);
  });

  it("gives the turn back where the work failed", async () => {
    const { one, other } = twoTabs("turns 4");
    await expect(one.whenFree(() => Promise.reject(new Error("no store")))).rejects.toThrow();
    expect(await other.ifFree(async () => undefined)).toBe(true);
  });
});
