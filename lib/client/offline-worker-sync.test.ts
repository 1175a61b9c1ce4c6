import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { QueueStore } from "./queue/queue-store";
import { aCheck, OWNER } from "./queue/testing/queue-items";

const SOURCE = readFileSync(new URL("../../public/sw.js", import.meta.url), "utf8");

interface Sent {
  readonly path: string;
  readonly meantFor: string | undefined;
  readonly body: { readonly id?: string; readonly items?: readonly { readonly id: string }[] };
}

type Answer = (sent: Sent) => Response | Promise<Response>;

let store: QueueStore;
let sent: Sent[];
let told: string[];
let answer: Answer;

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });

const takesAll: Answer = ({ body }) =>
  body.items
    ? json({ results: body.items.map(({ id }) => ({ id, status: "created" })) })
    : json({ id: body.id, status: "created", results: [{ id: "c", status: "duplicate" }] });

const noLock = { request: (_: string, __: object, work: (lock: null) => unknown) => work(null) };
const freeLock = { request: (_: string, __: object, work: (lock: object) => unknown) => work({}) };

/** A worker in its own world. Returns how the browser tells it that there is a network again. */
function workerOn(indexedDB: IDBFactory, locks: object = freeLock) {
  let sync: (event: unknown) => void = () => undefined;
  const scope = {
    indexedDB,
    navigator: { locks },
    BroadcastChannel: class {
      postMessage = (message: string) => told.push(message);
    },
    fetch: async (path: string, asked: { headers: Record<string, string>; body: string }) => {
      const meantFor = asked.headers["x-mot-meant-for"];
      const one = { path, meantFor, body: JSON.parse(asked.body) };
      sent.push(one);
      return answer(one);
    },
    location: { href: "https://mot.example/sw.js?v=7", origin: "https://mot.example" },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === "sync") sync = listener;
    },
    URL,
  };
  runInContext(SOURCE, createContext({ ...scope, self: scope }));
  return async (tag = "mot-queue") => {
    const beside: unknown[] = [];
    sync({ tag, waitUntil: (work: unknown) => beside.push(work) });
    await Promise.all(beside);
  };
}

let networkIsBack: (tag?: string) => Promise<void>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new QueueStore();
  sent = [];
  told = [];
  answer = takesAll;
  networkIsBack = workerOn(globalThis.indexedDB);
});

const left = async () => (await store.itemsOf(OWNER)).map(({ id }) => id);
const aWalk = (id: string) =>
  ({ ...aCheck(id), kind: "walk", body: { id, checks: [{ id: "c" }] } }) as const;

describe("background sync", () => {
  it("sends what waits, each once, for its own person, in the order of making", async () => {
    await store.keep(aCheck("a", { revision: 7 }));
    await store.keep(aWalk("w"));
    await store.keep(aCheck("b"));
    await networkIsBack();
    const meantFor = `${OWNER.personId} ${OWNER.centreId}`;
    expect(sent).toMatchObject([
      { path: "/api/v1/checks", meantFor, body: { items: [{ revision: 7 }] } },
      { path: "/api/v1/walks", meantFor, body: { id: "w" } },
      { path: "/api/v1/checks", meantFor },
    ]);
    expect(await left()).toEqual([]);
    expect(await store.lastSentAt(OWNER)).toBeGreaterThan(0);
    expect(told).toEqual(["changed"]);
    await networkIsBack();
    expect(sent).toHaveLength(3);
  });

  it("sends nothing while a page is at it", async () => {
    await store.keep(aCheck("a"));
    await workerOn(globalThis.indexedDB, noLock)();
    expect(sent).toEqual([]);
    expect(await left()).toEqual(["a"]);
  });

  it.each<[string, Answer]>([
    ["a portal's page", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
    ["the answer to something else", () => json({ results: [{ id: "x", status: "created" }] })],
    ["a refusal", () => json({ results: [{ id: "a", status: "rejected", code: "unknown-id" }] })],
    ["a session that is over", () => json({ code: "unauthenticated" }, 401)],
    ["an answer without results", () => json({})],
  ])("deletes nothing after %s, and leaves it to the page", async (_what, said) => {
    await store.keep(aCheck("a"));
    answer = said;
    await networkIsBack();
    expect(await store.itemsOf(OWNER)).toMatchObject([{ id: "a", refusal: null, isTried: true }]);
  });

  it("leaves a walk of which a check was refused", async () => {
    await store.keep(aWalk("w"));
    answer = () => json({ id: "w", status: "created", results: [{ id: "c", status: "rejected" }] });
    await networkIsBack();
    expect(await left()).toEqual(["w"]);
  });

  it("is tried again by the browser where the network fails, and has deleted nothing", async () => {
    await store.keep(aCheck("a"));
    answer = () => Promise.reject(new TypeError("Failed to fetch"));
    await expect(networkIsBack()).rejects.toThrow("Failed to fetch");
    expect(await left()).toEqual(["a"]);
  });

  it("leaves photos, and what was refused, to the page", async () => {
    const bytes = new ArrayBuffer(1);
    const body = { checkId: "a", mediaType: "image/jpeg", bytes };
    await store.keep({ ...aCheck("p"), kind: "photo", body });
    await store.keep(aCheck("r"));
    const [, refused] = await store.itemsOf(OWNER);
    const refusal = { code: "unknown-id", detail: "", path: "" };
    await store.refuse([{ order: refused?.order ?? 0, refusal }]);
    await networkIsBack();
    expect(sent).toEqual([]);
    expect(await left()).toEqual(["p", "r"]);
  });

  it("does not delete what was written anew while its first version was on the way", async () => {
    await store.keep(aCheck("a"));
    answer = async (one) => {
      if (sent.length === 1) await store.keep(aCheck("a", { madeAt: "later" }));
      return takesAll(one);
    };
    await networkIsBack();
    expect(await store.itemsOf(OWNER)).toMatchObject([{ id: "a", madeAt: "later" }]);
  });

  it("makes no store where no page has made one, and answers to no other name", async () => {
    await store.keep(aCheck("a"));
    await networkIsBack("other");
    expect(sent).toEqual([]);
    globalThis.indexedDB = new IDBFactory();
    await expect(workerOn(globalThis.indexedDB)()).rejects.toThrow();
    expect(await globalThis.indexedDB.databases()).toEqual([]);
  });
});
