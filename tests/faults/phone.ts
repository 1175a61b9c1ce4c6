import "fake-indexeddb/auto";
import { setTimeout as pause } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { type PhoneQueue, phoneQueue } from "@/lib/client/queue/phone-queue";
import type { QueueItem, QueueOwner } from "@/lib/client/queue/queue-item";
import { QueueStore } from "@/lib/client/queue/queue-store";
import { sendItems } from "@/lib/client/queue/send-items";
import { turnsByLease } from "@/lib/client/queue/turns";
import type { Place } from "./a-place";

/** A minute of waiting takes three seconds here. */
const FASTER = 20;

interface Owned extends QueueOwner {
  readonly url: string;
  readonly key: string;
}

/** One page with the queue's own code: its store, its lease, its machine, over a network of the fault's making. */
export class Tab {
  readonly store: QueueStore;
  readonly queue: PhoneQueue;
  #isDead = false;

  constructor(storeName: string, { url, key, personId, centreId }: Owned, network: typeof fetch) {
    this.store = new QueueStore(storeName);
    const owner = { personId, centreId };
    const now = () => Date.now() * FASTER;
    const wait = (ms: number) => pause(ms / FASTER);
    const at = { origin: url, headers: { authorization: `Bearer ${key}` } };
    this.queue = phoneQueue({
      owner,
      store: this.store,
      turns: turnsByLease({
        store: this.store,
        holder: uuid(),
        now,
        wait: (ms) => this.#alive(wait(ms)),
      }),
      isOnline: () => true,
      send: (items) => this.#alive(sendItems({ fetch: network, at }, owner, items)),
      now: Date.now,
      random: Math.random,
      wakeAfter: (ms, wake) => {
        wait(ms).then(() => (this.#isDead ? undefined : wake()));
      },
      onChange: () => undefined,
    });
  }

  /** Nothing that was under way in a dead page ever comes to an end. */
  async #alive<Result>(work: Promise<Result>): Promise<Result> {
    const result = await work;
    return this.#isDead ? new Promise(() => undefined) : result;
  }

  die(): void {
    this.#isDead = true;
  }
}

/** A check as the form hands it to the queue. */
export const inQueue = (
  body: { readonly id: string; readonly observedAt: string },
  { userId, centreId }: Place,
): QueueItem => ({
  kind: "check",
  id: body.id,
  personId: userId,
  centreId,
  body,
  labels: { place: "정문 경비실", detail: "" },
  madeAt: body.observedAt,
  revision: null,
  draft: null,
});

export const ownerOf = ({ userId, centreId }: Place): QueueOwner => ({
  personId: userId,
  centreId,
});

/** Waits until it is so; false where it never is. */
export async function comesTrue(isSo: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  const giveUpAt = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) return false;
    await pause(20);
  }
  return true;
}
