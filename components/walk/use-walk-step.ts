"use client";
import { usePathname, useSearchParams } from "next/navigation";

const STEP = "step";

interface WalkStep {
  /** 0 before the walk, then one for each stop, and one more to look it over. */
  readonly asked: number;
  /** On to another screen; the browser's back leads back to this one. */
  readonly goTo: (step: number) => void;
  /** This step takes the place of the one that the address names; 0 where none is meant any more. */
  readonly settle: (step: number) => void;
}

/** Where one is on a walk: it stands in the address, so that back and a reload do what they always do. */
export function useWalkStep(): WalkStep {
  const pathname = usePathname();
  const searchParams = useSearchParams();
  const asked = Number(searchParams.get(STEP) ?? 0);
  const addressOf = (next: number) => {
    const query = new URLSearchParams(searchParams);
    if (next === 0) query.delete(STEP);
    else query.set(STEP, String(next));
    return `${pathname}?${query}`;
  };
  return {
    asked: Number.isInteger(asked) ? Math.max(asked, 0) : 0,
    goTo: (next) => window.history.pushState(null, "", addressOf(next)),
    settle: (step) => window.history.replaceState(null, "", addressOf(step)),
  };
}
