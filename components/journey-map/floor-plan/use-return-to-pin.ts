"use client";
import { type RefObject, useEffect } from "react";

/** On nothing, or on something that is no longer seen. */
function isFocusNowhere(): boolean {
  const { activeElement, body } = document;
  return (
    activeElement === null || activeElement === body || activeElement.getClientRects().length === 0
  );
}

/** Where a panel stood in the plan's place, whoever comes back from it is at the pin that it was about. */
export function useReturnToPin(plan: RefObject<SVGSVGElement | null>): void {
  useEffect(() => {
    const element = plan.current;
    if (!element) return;
    let wasHidden = false;
    const observer = new ResizeObserver(() => {
      const isHidden = element.clientWidth === 0;
      if (wasHidden && !isHidden && isFocusNowhere())
        element.querySelector<SVGElement>('[aria-pressed="true"]')?.focus();
      wasHidden = isHidden;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [plan]);
}
