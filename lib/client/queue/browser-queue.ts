import { v7 as newId } from "uuid";
import { askForSync } from "./ask-for-sync";
import { askToPersist } from "./ask-to-persist";
import { NOTHING_KNOWN, type Pending, pendingOf } from "./pending";
import { type PhoneQueue, phoneQueue } from "./phone-queue";
import type { QueueItem, QueueOwner } from "./queue-item";
import { FIRST_STATE } from "./queue-machine";
import { type Keeping, QueueStore } from "./queue-store";
import { sendItems } from "./send-items";
import { type Turns, turnsByLease, turnsByLocks } from "./turns";

const store = new QueueStore();
const listeners = new Set<() => void>();
let pending = NOTHING_KNOWN;

interface Running {
  readonly owner: QueueOwner;
  readonly queue: PhoneQueue;
  readonly turns: Turns;
  readonly tellOtherTabs: () => void;
}
let running: Running | null = null;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Locks are there over https and on localhost only. */
const browserTurns = (): Turns =>
  navigator.locks
    ? turnsByLocks(navigator.locks)
    : turnsByLease({ store, holder: newId(), now: Date.now, wait });

async function readPending({ owner, queue }: Running): Promise<Pending> {
  const isOnline = navigator.onLine;
  try {
    const [items, countsApart, lastSentAt] = await Promise.all([
      store.itemsOf(owner),
      store.countsApart(owner),
      store.lastSentAt(owner),
    ]);
    return pendingOf(queue.state(), { items, ...countsApart, lastSentAt, isOnline });
  } catch {
    return pendingOf(FIRST_STATE, { ...NOTHING_KNOWN, items: [], isOnline });
  }
}

let lastReading: Promise<void> = Promise.resolve();

/** Reads anew what waits. Of several readings the last one stands, and all of them resolve only with it. */
function refresh(): Promise<void> {
  if (!running) return lastReading;
  const read = readPending(running);
  const reading: Promise<void> = read.then((now) => {
    if (reading !== lastReading) return lastReading;
    pending = now;
    for (const listener of listeners) listener();
    if (now.isOffline && now.count > 0) askForSync();
  });
  lastReading = reading;
  return reading;
}

function changed(): void {
  running?.tellOtherTabs();
  refresh();
}

function listen(queue: PhoneQueue): () => void {
  const comeBack = () => {
    refresh();
    if (document.visibilityState === "visible") queue.tell({ type: "came-back" });
  };
  addEventListener("online", comeBack);
  addEventListener("offline", refresh);
  document.addEventListener("visibilitychange", comeBack);
  return () => {
    removeEventListener("online", comeBack);
    removeEventListener("offline", refresh);
    document.removeEventListener("visibilitychange", comeBack);
  };
}

/** Begins to send what waits of this person. Returns how to end it. */
export function startQueue(owner: QueueOwner): () => void {
  const channel = new BroadcastChannel("mot-queue");
  channel.onmessage = () => refresh();
  const turns = browserTurns();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const queue = phoneQueue({
    owner,
    store,
    turns,
    isOnline: () => navigator.onLine,
    send: (items) => sendItems({ fetch: (...asked) => fetch(...asked) }, owner, items),
    now: Date.now,
    random: Math.random,
    wakeAfter: (afterMs, wake) => {
      clearTimeout(timer);
      timer = setTimeout(wake, afterMs);
    },
    onChange: changed,
  });
  running = { owner, queue, turns, tellOtherTabs: () => channel.postMessage("changed") };
  const stopListening = listen(queue);
  queue.tell({ type: "asked" });
  return () => {
    stopListening();
    clearTimeout(timer);
    channel.close();
    running = null;
  };
}

export const pendingNow = (): Pending => pending;

export function onPending(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Keeps something in the phone and sends it as soon as that can be done. `kept` means that it is on the disk: it
 * outlives a reload, a crash and an empty battery. Where it is not, nothing was lost but the wish: say so, and leave
 * what was typed where it stands.
 */
export async function enqueue(item: QueueItem): Promise<Keeping> {
  const keeping = await store.keep(item);
  if (keeping.status !== "kept") return keeping;
  await refresh();
  running?.tellOtherTabs();
  running?.queue.tell({ type: "added" });
  askToPersist();
  return keeping;
}

/**
 * Tries everything that waits at once, also what was refused before. Resolves when the queue rests again, with how many
 * still wait.
 */
export async function sendNow(): Promise<number> {
  if (running) {
    await store.forgive(running.owner).catch(() => undefined);
    await running.queue.tell({ type: "asked" });
    await refresh();
  }
  return pending.count;
}

/** Throws away what waits. Ask before: it cannot be undone. */
export async function discard(id: string): Promise<void> {
  if (!running) return;
  await store.discard(running.owner, id);
  changed();
}

/** Takes back what has never left the phone; false where the server may have it. */
export async function takeBack(id: string): Promise<boolean> {
  if (!running) return false;
  const { owner, turns } = running;
  let isGone = false;
  await turns.ifFree(async () => {
    isGone = await store.discard(owner, id, { onlyUntried: true });
  });
  changed();
  return isGone;
}

export type Mending =
  | { readonly status: "ready" | "busy"; readonly address: string }
  | { readonly status: "none" };

/**
 * Puts what was written back where its form finds it: go to `address`. It waits here until it is saved again. `busy`
 * where something else is being written there: that comes first.
 */
export async function mend(id: string): Promise<Mending> {
  const items = running ? await store.itemsOf(running.owner) : [];
  const draft = items.find((item) => item.id === id)?.draft;
  if (!draft) return { status: "none" };
  const { key, content, address } = draft;
  try {
    const written = localStorage.getItem(key);
    if (written !== null && !written.includes(id)) return { status: "busy", address };
    if (written === null) localStorage.setItem(key, JSON.stringify(content));
    return { status: "ready", address };
  } catch {
    return { status: "none" };
  }
}
