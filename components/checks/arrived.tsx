"use client";
import type { ReactNode } from "react";
import { useArrival } from "./use-arrival";

/** What has just taken the place of a form. */
export function Arrived({ children }: { children: ReactNode }) {
  const place = useArrival<HTMLElement>();
  return (
    <section ref={place} tabIndex={-1} data-focus-quiet="" className="animate-rise">
      {children}
    </section>
  );
}
