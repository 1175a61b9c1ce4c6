"use client";
import { type ReactNode, useSyncExternalStore } from "react";

const nothing = () => undefined;
const never = () => nothing;

/** Nothing takes a press before it can be answered: such a press would be lost without a word. */
export function WhenReady({ children }: { readonly children: ReactNode }) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div aria-busy={!isReady} className="aria-busy:cursor-progress">
      <div inert={!isReady}>{children}</div>
    </div>
  );
}
