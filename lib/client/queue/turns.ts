import type { QueueStore } from "./queue-store";

/** One tab sends at a time. */
export interface Turns {
  /** Does it when no other tab does, however long that takes. */
  readonly whenFree: (work: () => Promise<void>) => Promise<void>;
  /** Does it only if nobody is at it now; says whether it was done. */
  readonly ifFree: (work: () => Promise<void>) => Promise<boolean>;
}

const NAME = "mot-queue";

export function turnsByLocks(locks: LockManager, name = NAME): Turns {
  return {
    whenFree: (work) => locks.request(name, work),
    ifFree: (work) =>
      locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
        return lock !== null;
      }),
  };
}

interface Leasing {
  readonly store: QueueStore;
  readonly holder: string;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
const ASK_AGAIN_MS = 1_000;

/**
 * For browsers without locks. A lease runs out by itself when its tab is gone. Should two tabs ever hold one, as after
 * a jump of the clock, both send the same ids, and those count once.
 */
export function turnsByLease({ store, holder, now, wait }: Leasing, name = NAME): Turns {
  const take = () => store.lease(name, { holder, until: now() + LEASE_MS, now: now() });
  async function held(work: () => Promise<void>) {
    let isOver = false;
    const renew = async () => {
      while (!isOver) {
        await wait(RENEW_MS);
        if (!isOver) await take();
      }
    };
    renew().catch(() => undefined);
    try {
      await work();
    } finally {
      isOver = true;
      await store.endLease(name, holder);
    }
  }
  return {
    whenFree: async (work) => {
      while (!(await take())) await wait(ASK_AGAIN_MS);
      await held(work);
    },
    ifFree: async (work) => {
      if (!(await take())) return false;
      await held(work);
      return true;
    },
  };
}
