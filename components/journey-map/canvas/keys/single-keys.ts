"use client";
import { useSyncExternalStore } from "react";

const NAME = "canvas-single-keys";
const OFF = "off";
const listeners = new Set<() => void>();

function areOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== OFF;
  } catch {
    return true;
  }
}

export function setSingleKeys(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, OFF);
  } catch {
    // A browser that keeps nothing leaves them on.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether keys without Ctrl or Alt do anything; kept in the browser. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, areOn, () => true);
