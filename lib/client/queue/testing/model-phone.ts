import type { ItemRefusal, KeptItem, QueueItem } from "../queue-item";
import {
  FIRST_STATE,
  nextStep,
  type QueueEffect,
  type QueueEvent,
  type QueueState,
} from "../queue-machine";
import type { FaultOfARequest, ModelServer } from "./model-server";
import { kept } from "./queue-items";

interface Tab {
  state: QueueState;
  effects: QueueEffect[];
  isWakeSet: boolean;
}

const newTab = (): Tab => ({ state: FIRST_STATE, effects: [], isWakeSet: false });

/** A phone with two tabs on one store, carried out an effect at a time, so that it may die between any two. */
export class ModelPhone {
  readonly store = new Map<number, KeptItem>();
  readonly tabs: [Tab, Tab] = [newTab(), newTab()];
  /** What was deleted here and was not on the server: must stay empty. */
  readonly lost: string[] = [];
  #lastOrder = 0;
  #sender: Tab | null = null;

  constructor(readonly server: ModelServer) {}

  add(item: QueueItem): void {
    this.#lastOrder += 1;
    this.store.set(this.#lastOrder, kept(item, this.#lastOrder));
    this.tell(0, { type: "added" });
  }

  tell(which: 0 | 1, event: QueueEvent): void {
    this.#step(this.tabs[which], event);
  }

  #step(tab: Tab, event: QueueEvent): void {
    const { state, effects } = nextStep(tab.state, event);
    tab.state = state;
    tab.effects.push(...effects);
  }

  /** The tab is gone with all it knew, and is opened again. */
  crash(which: 0 | 1): void {
    if (this.#sender === this.tabs[which]) this.#sender = null;
    this.tabs[which] = newTab();
    this.tell(which, { type: "asked" });
  }

  wake(which: 0 | 1): void {
    const tab = this.tabs[which];
    if (!tab.isWakeSet) return;
    tab.isWakeSet = false;
    this.tell(which, { type: "woke" });
  }

  /** Carries out the next effect of a tab; false where there is none, or where it waits for the other tab. */
  work(which: 0 | 1, fault: FaultOfARequest, random: number): boolean {
    const tab = this.tabs[which];
    const [effect] = tab.effects;
    if (!effect) return false;
    if (effect.type === "take-turn") {
      if (this.#sender && this.#sender !== tab) return false;
      this.#sender = tab;
    }
    tab.effects.shift();
    this.#perform(tab, effect, { fault, random });
    if (tab.effects.length === 0 && this.#sender === tab) this.#sender = null;
    return true;
  }

  #perform(
    tab: Tab,
    effect: QueueEffect,
    { fault, random }: { readonly fault: FaultOfARequest; readonly random: number },
  ): void {
    if (effect.type === "take-turn" || effect.type === "read-again")
      this.#step(tab, { type: "turn", items: [...this.store.values()] });
    else if (effect.type === "send") {
      const outcome = this.server.ask(effect.items, fault);
      this.#step(tab, { type: "answered", outcome, random });
    } else if (effect.type === "remove") for (const order of effect.orders) this.#remove(order);
    else if (effect.type === "refuse") for (const one of effect.refusals) this.#refuse(one);
    else tab.isWakeSet = true;
  }

  #refuse({ order, refusal }: { readonly order: number; readonly refusal: ItemRefusal }): void {
    const item = this.store.get(order);
    if (item) this.store.set(order, { ...item, refusal });
  }

  #remove(order: number): void {
    const id = this.store.get(order)?.id;
    if (id !== undefined && !this.server.taken.has(id)) this.lost.push(id);
    this.store.delete(order);
  }
}
