"use client";
import { useSyncExternalStore } from "react";
import { onPending, pendingNow } from "./browser-queue";
import { NOTHING_KNOWN, type Pending, type PendingItem } from "./pending";

/** What waits in this phone, and why; changes by itself. */
export const usePending = (): Pending =>
  useSyncExternalStore(onPending, pendingNow, () => NOTHING_KNOWN);

/** What becomes of one that was enqueued: it waits, is sent, was refused, or is `gone` from here because the server has it. */
export function useSendingOf(id: string): PendingItem["status"] | "gone" {
  const { items } = usePending();
  return items.find((item) => item.id === id)?.status ?? "gone";
}
