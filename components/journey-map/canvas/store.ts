"use client";
import { useSyncExternalStore } from "react";

/** A value that changes many times a second: whoever picks a part of it draws again only when that part changes. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (next: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<Value>(first: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function usePicked<Value, Picked>(
  { get, subscribe }: Pick<Store<Value>, "get" | "subscribe">,
  pick: (value: Value) => Picked,
): Picked {
  const picked = () => pick(get());
  return useSyncExternalStore(subscribe, picked, picked);
}
