import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { carriesCheck } from "./carries-check";
import type { ItemRefusal, KeptItem, QueueItem, QueueOwner } from "./queue-item";

interface Tables extends DBSchema {
  items: { key: number; value: KeptItem; indexes: { byId: string } };
  facts: { key: string; value: number };
  leases: { key: string; value: Lease };
}

interface Lease {
  readonly holder: string;
  readonly until: number;
}

/** What became of an attempt to keep something: `full` where the phone has no room, `unavailable` where the browser keeps nothing. */
export type Keeping = { readonly status: "kept" | "full" | "unavailable" };

const DURABLY = { durability: "strict" } as const;

const isOf = ({ personId, centreId }: QueueOwner, item: QueueOwner): boolean =>
  item.personId === personId && item.centreId === centreId;

const sentAtKey = ({ personId, centreId }: QueueOwner): string => `sentAt ${personId} ${centreId}`;

const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === "QuotaExceededError";

/** What waits in this browser and is not sent now. */
export interface CountsApart {
  readonly countOfOthers: number;
  /** Of the same person, in other centres. */
  readonly countElsewhere: number;
}

/** The phone's own store. What it says that it keeps is on the disk, not on its way there. */
export class QueueStore {
  #opened: Promise<IDBPDatabase<Tables>> | null = null;

  constructor(readonly name = "mot-queue") {}

  #database(): Promise<IDBPDatabase<Tables>> {
    this.#opened ??= openDB<Tables>(this.name, 1, {
      upgrade(database) {
        const items = database.createObjectStore("items", {
          keyPath: "order",
          autoIncrement: true,
        });
        items.createIndex("byId", "id", { unique: true });
        database.createObjectStore("facts");
        database.createObjectStore("leases");
      },
      blocking: () => this.close(),
      terminated: () => this.close(),
    }).catch((error) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Lets go of the database; the next use opens it again. */
  close(): void {
    const opened = this.#opened;
    this.#opened = null;
    opened?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  /** All of it or nothing: what was kept under the id is gone only if what takes its place is there. */
  async #replace(item: QueueItem): Promise<void> {
    const transaction = (await this.#database()).transaction("items", "readwrite", DURABLY);
    const { store, done } = transaction;
    // Told twice, by the write that failed and by the whole: once is enough.
    done.catch(() => undefined);
    try {
      const keptOrder = await store.index("byId").getKey(item.id);
      if (keptOrder !== undefined) await store.delete(keptOrder);
      // The store itself counts the order up.
      await store.add({ ...item, isTried: false, refusal: null } as KeptItem);
    } catch (error) {
      transaction.abort();
      throw error;
    }
    await done;
  }

  /** Keeps it, in place of what was kept under the same id, as the last one made. */
  async keep(item: QueueItem): Promise<Keeping> {
    try {
      await this.#replace(item);
      return { status: "kept" };
    } catch (error) {
      return { status: isFull(error) ? "full" : "unavailable" };
    }
  }

  async itemsOf(owner: QueueOwner): Promise<readonly KeptItem[]> {
    const items = await (await this.#database()).getAll("items");
    return items.filter((item) => isOf(owner, item));
  }

  /** How many things of other people, and of the same person in other centres, wait in this browser: never what they are. */
  async countsApart(owner: QueueOwner): Promise<CountsApart> {
    const items = await (await this.#database()).getAll("items");
    const apart = items.filter((item) => !isOf(owner, item));
    const own = apart.filter(({ personId }) => personId === owner.personId);
    return { countOfOthers: apart.length - own.length, countElsewhere: own.length };
  }

  async #change(
    orders: readonly number[],
    change: (item: KeptItem) => KeptItem | null,
  ): Promise<void> {
    const transaction = (await this.#database()).transaction("items", "readwrite", DURABLY);
    for (const order of orders) {
      const item = await transaction.store.get(order);
      const changed = item && change(item);
      if (changed === null) await transaction.store.delete(order);
      else if (changed) await transaction.store.put(changed);
    }
    await transaction.done;
  }

  markTried(orders: readonly number[]): Promise<void> {
    return this.#change(orders, (item) => ({ ...item, isTried: true }));
  }

  async remove(owner: QueueOwner, orders: readonly number[], sentAt: number): Promise<void> {
    await this.#change(orders, () => null);
    await (await this.#database()).put("facts", sentAt, sentAtKey(owner));
  }

  async refuse(
    refusals: readonly { readonly order: number; readonly refusal: ItemRefusal }[],
  ): Promise<void> {
    const refusalOf = new Map(refusals.map(({ order, refusal }) => [order, refusal]));
    await this.#change([...refusalOf.keys()], (item) => ({
      ...item,
      refusal: refusalOf.get(item.order) ?? null,
    }));
  }

  /** What was refused is to be tried once more. */
  async forgive(owner: QueueOwner): Promise<void> {
    const refused = (await this.itemsOf(owner)).filter(({ refusal }) => refusal !== null);
    await this.#change(
      refused.map(({ order }) => order),
      (item) => ({ ...item, refusal: null }),
    );
  }

  /** Throws one away with its photos. With `onlyUntried`, only if it never left the phone. Says whether it is gone. */
  async discard(
    owner: QueueOwner,
    id: string,
    { onlyUntried = false }: { readonly onlyUntried?: boolean } = {},
  ): Promise<boolean> {
    const items = await this.itemsOf(owner);
    const item = items.find((one) => one.id === id);
    if (!item || (onlyUntried && item.isTried)) return false;
    const photos = items.filter(
      (one) => one.kind === "photo" && carriesCheck(item, one.body.checkId),
    );
    await this.#change(
      [item, ...photos].map(({ order }) => order),
      () => null,
    );
    return true;
  }

  async lastSentAt(owner: QueueOwner): Promise<number | null> {
    return (await (await this.#database()).get("facts", sentAtKey(owner))) ?? null;
  }

  /** Takes the right to send for a while, where the browser has no locks; false where another tab has it. */
  async lease(name: string, wanted: Lease & { readonly now: number }): Promise<boolean> {
    const { holder, until, now } = wanted;
    const transaction = (await this.#database()).transaction("leases", "readwrite");
    const current = await transaction.store.get(name);
    const isFree = !current || current.holder === holder || current.until <= now;
    if (isFree) await transaction.store.put({ holder, until }, name);
    await transaction.done;
    return isFree;
  }

  async endLease(name: string, holder: string): Promise<void> {
    const transaction = (await this.#database()).transaction("leases", "readwrite");
    const current = await transaction.store.get(name);
    if (current?.holder === holder) await transaction.store.delete(name);
    await transaction.done;
  }
}
