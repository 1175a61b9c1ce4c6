import "fake-indexeddb/auto";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type PhoneQueue, phoneQueue } from "./phone-queue";
import type { KeptItem } from "./queue-item";
import { QueueStore } from "./queue-store";
import type { SendingOutcome } from "./sending-outcome";
import { aCheck, OWNER } from "./testing/queue-items";
import type { Turns } from "./turns";

const ALONE: Turns = {
  whenFree: (work) => work(),
  ifFree: async (work) => {
    await work();
    return true;
  },
};

interface Rig {
  readonly queue: PhoneQueue;
  readonly store: QueueStore;
  readonly sent: string[][];
  readonly wakes: number[];
}

let count = 0;

function aRig(
  answer: (
    items: readonly KeptItem[],
    store: QueueStore,
  ) => SendingOutcome | Promise<SendingOutcome>,
  { isOnline = true, turns = ALONE } = {},
): Rig {
  count += 1;
  const store = new QueueStore(`phone ${count}`);
  const sent: string[][] = [];
  const wakes: number[] = [];
  const queue = phoneQueue({
    owner: OWNER,
    store,
    turns,
    isOnline: () => isOnline,
    send: (items) => {
      sent.push(items.map(({ id }) => id));
      return Promise.resolve(answer(items, store));
    },
    now: () => 77,
    random: () => 0,
    wakeAfter: (afterMs) => wakes.push(afterMs),
    onChange: () => undefined,
  });
  return { queue, store, sent, wakes };
}

const takesAll = (items: readonly KeptItem[]): SendingOutcome => ({
  status: "answered",
  results: items.map(({ id }) => ({ id, status: "taken" })),
});
const idsIn = async ({ store }: Rig) => (await store.itemsOf(OWNER)).map(({ id }) => id);

describe("a phone that comes to itself", () => {
  it("sends what waits, forgets it, and knows when that was", async () => {
    const rig = aRig(takesAll);
    for (const id of ["a", "b"]) await rig.store.keep(aCheck(id));
    await rig.queue.tell({ type: "asked" });
    expect(rig.sent).toEqual([["a", "b"]]);
    expect(await idsIn(rig)).toEqual([]);
    expect(await rig.store.lastSentAt(OWNER)).toBe(77);
    expect(rig.queue.state().phase).toEqual({ status: "idle" });
  });

  it("sends what was written while it sent, too", async () => {
    const rig = aRig(async (items, store) => {
      if (items.some(({ id }) => id === "a")) await store.keep(aCheck("b"));
      return takesAll(items);
    });
    await rig.store.keep(aCheck("a"));
    await rig.queue.tell({ type: "asked" });
    expect(rig.sent).toEqual([["a"], ["b"]]);
  });

  it("says to whoever asks meanwhile that it rests only when it does", async () => {
    const rig = aRig(async (items) => {
      await pause(20);
      return takesAll(items);
    });
    await rig.store.keep(aCheck("a"));
    const first = rig.queue.tell({ type: "added" });
    while (rig.sent.length === 0) await pause(1);
    const wish = rig.queue.tell({ type: "asked" }).then(() => idsIn(rig));
    expect(await wish).toEqual([]);
    await first;
    expect(rig.queue.state().phase).toEqual({ status: "idle" });
  });

  it("does not delete what was written anew while its first version was on the way", async () => {
    let isFirst = true;
    const rig = aRig(async (items, store) => {
      if (isFirst) await store.keep(aCheck("a", { madeAt: "later" }));
      isFirst = false;
      return takesAll(items);
    });
    await rig.store.keep(aCheck("a"));
    await rig.queue.tell({ type: "asked" });
    expect(rig.sent).toEqual([["a"], ["a"]]);
    expect(await idsIn(rig)).toEqual([]);
  });

  it("hands nothing to a network that is not there, so that it can still be taken back", async () => {
    const rig = aRig(takesAll, { isOnline: false });
    await rig.store.keep(aCheck("a"));
    await rig.queue.tell({ type: "asked" });
    expect(rig.sent).toEqual([]);
    expect(rig.wakes).toEqual([1_000]);
    expect(await rig.store.discard(OWNER, "a", { onlyUntried: true })).toBe(true);
  });

  it("rests where its own store or lock fails, and deletes nothing", async () => {
    const broken: Turns = { ...ALONE, whenFree: () => Promise.reject(new Error("no lock")) };
    const rig = aRig(takesAll, { turns: broken });
    await rig.store.keep(aCheck("a"));
    await rig.queue.tell({ type: "asked" });
    expect(rig.queue.state().phase).toEqual({ status: "resting", why: "unreachable" });
    expect(rig.wakes).toEqual([1_000]);
    expect(await idsIn(rig)).toEqual(["a"]);
  });
});
