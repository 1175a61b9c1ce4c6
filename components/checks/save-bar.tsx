"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  /** What stands in the way, or what was kept. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

// It reaches down behind a phone's tabs: between the two nothing of the page shows.
const ON_PHONE =
  "max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:px-4 max-md:pb-[calc(var(--tab-bar,0px)+1.75rem)]";
const ON_DESK = "md:sticky md:bottom-0 md:mt-8 md:pb-4";
const ON_ITS_SIDE =
  "[@media(max-height:480px)]:static [@media(max-height:480px)]:px-0 [@media(max-height:480px)]:!pb-4";
const FIRST_GUESS = 128;

const CLEAR_PX = 12;

/** A bar that has grown does not lie over what one is at. */
function keepInSight(bar: HTMLElement): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || bar.contains(activeElement)) return;
  activeElement.scrollIntoView({ block: "nearest" });
}

/** How high it is now: type, words and what stands above the buttons change it. */
function useHeight() {
  const bar = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(FIRST_GUESS);
  useEffect(() => {
    const place = bar.current;
    if (!place) return;
    const { style } = document.documentElement;
    let before = Infinity;
    const observer = new ResizeObserver(() => {
      const now = place.offsetHeight;
      setHeight(now);
      // What is told for a moment, and what somebody comes to, stands above the bar, not on it or behind it.
      style.setProperty("--save-bar", `${now}px`);
      style.scrollPaddingBottom = `${now + CLEAR_PX}px`;
      if (now > before) keepInSight(place);
      before = now;
    });
    observer.observe(place);
    return () => {
      observer.disconnect();
      style.removeProperty("--save-bar");
      style.scrollPaddingBottom = "";
    };
  }, []);
  return { bar, height };
}

/** What one came for, under the thumb: at the foot of the screen, above a phone's tabs. */
export function SaveBar({ above, children }: Props) {
  const { bar, height } = useHeight();
  return (
    <>
      {/* What is last on the page can be scrolled clear of the bar. */}
      <div
        aria-hidden="true"
        style={{ height: `calc(${height}px - var(--tab-bar, 0px) + 1rem)` }}
        className="md:hidden [@media(max-height:480px)]:hidden"
      />
      <div
        ref={bar}
        data-print="hide"
        className={`z-20 border-hair border-t bg-paper pt-3 ${ON_PHONE} ${ON_DESK} ${ON_ITS_SIDE}`}
      >
        {above}
        <div className="flex gap-2.5">{children}</div>
      </div>
    </>
  );
}
