"use client";
import { useEffect, useState } from "react";
import { type BothClocks, putBackMs } from "./steady-clock";

const TICK_MS = 250;

const bothClocks = (): BothClocks => ({ date: Date.now(), monotonic: performance.now() });

/**
 * The time, four times a second, so that a stopwatch jumps when its second does. By the clock on the wall, which goes
 * on while a phone sleeps; `onPutBack` is told where somebody puts it back.
 */
export function useNow(onPutBack: (ms: number) => void): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let before = bothClocks();
    const look = () => {
      const clocks = bothClocks();
      const lost = putBackMs(before, clocks);
      before = clocks;
      if (lost > 0) onPutBack(lost);
      setNow(clocks.date);
    };
    const timer = setInterval(look, TICK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [onPutBack]);
  return now;
}
