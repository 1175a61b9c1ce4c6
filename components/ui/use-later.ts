"use client";
import { type ComponentType, useEffect, useState } from "react";

const AGAIN_MS = 3_000;

/** What has come once is there at once the next time. */
const come = new WeakMap<object, unknown>();

/**
 * A part that is fetched when it is first shown; null until it has come. Where no network lets it come, it is asked for
 * again: React's own lazy parts would take the whole page down then, with all that was typed on it.
 *
 * @param load the same function each time, from outside the component
 * @param isWanted not before it is
 */
export function useLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isWanted = true,
): ComponentType<Props> | null {
  const [Part, setPart] = useState<ComponentType<Props> | null>(
    () => (come.get(load) as ComponentType<Props> | undefined) ?? null,
  );
  useEffect(() => {
    if (Part || !isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLeft = false;
    const take = (loaded: ComponentType<Props>) => {
      come.set(load, loaded);
      if (!isLeft) setPart(() => loaded);
    };
    const wait = () => {
      if (!isLeft) timer = setTimeout(ask, AGAIN_MS);
    };
    const ask = () => void load().then(take, wait);
    ask();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [Part, load, isWanted]);
  return Part;
}
