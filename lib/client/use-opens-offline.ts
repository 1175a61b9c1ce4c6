"use client";
import { useSyncExternalStore } from "react";
import { workersHere } from "./workers-here";

/** `address`: plain http, where no browser lets pages open without a network; `browser`: this one cannot. */
export type OpensOffline = "yes" | "address" | "browser";

const never = () => () => undefined;

function opensOffline(): OpensOffline {
  if (!window.isSecureContext) return "address";
  return workersHere() ? "yes" : "browser";
}

/** Whether the app can be opened here without a network; where nobody knows yet, that it can. */
export const useOpensOffline = (): OpensOffline =>
  useSyncExternalStore<OpensOffline>(never, opensOffline, () => "yes");
