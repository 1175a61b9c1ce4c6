import type { KeptItem, QueueOwner } from "./queue-item";
import {
  FIRST_STATE,
  nextStep,
  type QueueEffect,
  type QueueEvent,
  type QueueState,
  type ToldEvent,
} from "./queue-machine";
import type { QueueStore } from "./queue-store";
import type { SendingOutcome } from "./sending-outcome";
import type { Turns } from "./turns";

export interface QueueParts {
  readonly owner: QueueOwner;
  readonly store: QueueStore;
  readonly turns: Turns;
  /** False where the browser itself knows that there is no network: then nothing leaves the phone. */
  readonly isOnline: () => boolean;
  readonly send: (items: readonly KeptItem[]) => Promise<SendingOutcome>;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Calls back after a while, once; a later call takes the place of an earlier one. */
  readonly wakeAfter: (afterMs: number, wake: () => void) => void;
  /** The store or the state changed. */
  readonly onChange: (state: QueueState) => void;
}

export interface PhoneQueue {
  /** Resolves when the queue rests again. */
  readonly tell: (event: ToldEvent) => Promise<void>;
  readonly state: () => QueueState;
}

/** Carries out what the machine decides. */
export function phoneQueue(parts: QueueParts): PhoneQueue {
  const { owner, store, turns } = parts;
  let state = FIRST_STATE;

  async function step(event: QueueEvent): Promise<void> {
    const next = nextStep(state, event);
    state = next.state;
    parts.onChange(state);
    for (const effect of next.effects) await perform(effect);
  }

  const readAndTurn = async () => step({ type: "turn", items: await store.itemsOf(owner) });

  /** A store that fails is like a network that fails: nothing is deleted, and it is tried again. */
  async function takeTurn(): Promise<void> {
    try {
      await turns.whenFree(readAndTurn);
    } catch {
      await step({ type: "broke", random: parts.random() });
    }
  }

  async function outcomeOf(items: readonly KeptItem[]): Promise<SendingOutcome> {
    if (!parts.isOnline()) return { status: "unreachable" };
    await store.markTried(items.map(({ order }) => order));
    return parts.send(items);
  }

  async function send(items: readonly KeptItem[]): Promise<void> {
    await step({ type: "answered", outcome: await outcomeOf(items), random: parts.random() });
  }

  async function perform(effect: QueueEffect): Promise<void> {
    switch (effect.type) {
      case "take-turn":
        return takeTurn();
      case "send":
        return send(effect.items);
      case "remove":
        return store.remove(owner, effect.orders, parts.now());
      case "refuse":
        return store.refuse(effect.refusals);
      case "read-again":
        return readAndTurn();
      case "wake":
        return parts.wakeAfter(effect.afterMs, () => tell({ type: "woke" }));
    }
  }

  let underWay: Promise<unknown> = Promise.resolve();

  /** What is told while the queue sends is done in the same go: it rests only when that is over. */
  async function tell(event: ToldEvent): Promise<void> {
    const told = step(event);
    underWay = Promise.allSettled([underWay, told]);
    await underWay;
    await told;
  }

  return { tell, state: () => state };
}
