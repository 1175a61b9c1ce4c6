import "server-only";
import { Refusal } from "../errors";

export interface Gate {
  /** Runs the work when its turn comes. @throws Refusal `busy` when too many wait already. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** How many were let in since the process began. */
  letIn(): number;
}

/** Lets so many in at once and keeps a short queue; the rest are sent away instead of starving everybody. */
export function makeGate({ atOnce, waiting }: { atOnce: number; waiting: number }): Gate {
  const queue: (() => void)[] = [];
  let inside = 0;
  let total = 0;

  const enter = (): Promise<void> | void => {
    if (inside < atOnce) {
      inside += 1;
      return;
    }
    if (queue.length >= waiting) throw new Refusal("busy", { retryAfterSeconds: 2 });
    return new Promise((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else inside -= 1;
  };

  return {
    letIn: () => total,
    run: async (work) => {
      await enter();
      total += 1;
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
