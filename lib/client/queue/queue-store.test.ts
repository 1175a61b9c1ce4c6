import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { QueueStore } from "./queue-store";
import { aCheck, aPhoto, OWNER } from "./testing/queue-items";

const OTHER = { ...OWNER, personId: "moon" };
let store: QueueStore;
let count = 0;

beforeEach(() => {
  count += 1;
  store = new QueueStore(`queue ${count}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

const idsOf = async (from = store) => (await from.itemsOf(OWNER)).map(({ id }) => id);

describe("what is kept", () => {
  it("is found by the next page that opens the store, in the order of making", async () => {
    for (const id of ["b", "a", "c"])
      expect(await store.keep(aCheck(id))).toEqual({ status: "kept" });
    store.close();
    expect(await idsOf(new QueueStore(store.name))).toEqual(["b", "a", "c"]);
  });

  it("takes the place of what was kept under its id, and is another one from then on", async () => {
    await store.keep(aCheck("a"));
    await store.keep(aCheck("b"));
    const [before] = await store.itemsOf(OWNER);
    await store.keep(aCheck("a", { madeAt: "2026-11-22T00:00:00.000Z" }));
    const [b, after] = await store.itemsOf(OWNER);
    expect([b?.id, after?.id, after?.madeAt]).toEqual(["b", "a", "2026-11-22T00:00:00.000Z"]);
    // An answer to the first version, still on its way, must not delete the second.
    await store.remove(OWNER, [before?.order ?? -1], 1);
    expect(await idsOf()).toEqual(["b", "a"]);
  });

  it("belongs to one person in one centre: others learn its number, nothing else", async () => {
    await store.keep(aCheck("mine"));
    await store.keep(aCheck("theirs", OTHER));
    await store.keep(aCheck("elsewhere", { ...OWNER, centreId: "another" }));
    expect(await idsOf()).toEqual(["mine"]);
    expect(await store.countsApart(OWNER)).toEqual({ countOfOthers: 1, countElsewhere: 1 });
  });

  it("goes when the server has it, and the time of it stays", async () => {
    await store.keep(aCheck("a"));
    const [item] = await store.itemsOf(OWNER);
    expect(await store.lastSentAt(OWNER)).toBeNull();
    await store.remove(OWNER, [item?.order ?? -1], 77);
    expect(await idsOf()).toEqual([]);
    expect(await store.lastSentAt(OWNER)).toBe(77);
    expect(await store.lastSentAt(OTHER)).toBeNull();
  });

  it("says why it was refused, until it is to be tried again", async () => {
    await store.keep(aCheck("a"));
    const [item] = await store.itemsOf(OWNER);
    const refusal = { code: "unknown-id", detail: "없는 접점", path: "touchpointId" };
    await store.refuse([{ order: item?.order ?? -1, refusal }]);
    expect((await store.itemsOf(OWNER))[0]?.refusal).toEqual(refusal);
    await store.forgive(OWNER);
    expect((await store.itemsOf(OWNER))[0]?.refusal).toBeNull();
  });

  it("is thrown away with its photos, by its own person only", async () => {
    for (const item of [aCheck("a"), aPhoto("p", "a"), aCheck("b")]) await store.keep(item);
    expect(await store.discard(OTHER, "a")).toBe(false);
    expect(await store.discard(OWNER, "a")).toBe(true);
    expect(await idsOf()).toEqual(["b"]);
  });

  it("is taken back only while it never left the phone", async () => {
    await store.keep(aCheck("a"));
    await store.keep(aCheck("b"));
    const [a] = await store.itemsOf(OWNER);
    await store.markTried([a?.order ?? -1]);
    expect(await store.discard(OWNER, "a", { onlyUntried: true })).toBe(false);
    expect(await store.discard(OWNER, "b", { onlyUntried: true })).toBe(true);
    expect(await idsOf()).toEqual(["a"]);
  });
});

describe("a phone without room", () => {
  it("says that it is full, and keeps what it has", async () => {
    await store.keep(aCheck("a"));
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await store.keep(aCheck("b"))).toEqual({ status: "full" });
    expect(await store.keep(aCheck("a", { madeAt: "later" }))).toEqual({ status: "full" });
    expect((await store.itemsOf(OWNER)).map(({ id, madeAt }) => [id, madeAt])).toEqual([
      ["a", aCheck("a").madeAt],
    ]);
    vi.restoreAllMocks();
    expect(await store.keep(aCheck("b"))).toEqual({ status: "kept" });
  });

  it("that notices only when it writes to the disk says so as well", async () => {
    await store.keep(aCheck("a"));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (
      this: IDBObjectStore,
      ...asked
    ) {
      const request = add.apply(this, asked);
      queueMicrotask(() => this.transaction.abort());
      Object.defineProperty(this.transaction, "error", {
        get: () => new DOMException("full", "QuotaExceededError"),
      });
      return request;
    });
    expect((await store.keep(aCheck("b"))).status).not.toBe("kept");
    vi.restoreAllMocks();
    expect(await idsOf()).toEqual(["a"]);
  });

  it("or a browser that keeps nothing, is no reason to throw", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    expect(await store.keep(aCheck("a"))).toEqual({ status: "unavailable" });
    vi.restoreAllMocks();
    expect(await store.keep(aCheck("a"))).toEqual({ status: "kept" });
  });
});
