"use client";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";

const AGAIN_MS = 3_000;

/**
 * A part that is fetched when it is first shown. Until it has come, something else stands in its place; where no network
 * lets it come, it is asked for again. React's own lazy parts would take the whole page down then, with all that was
 * typed on it.
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
) {
  let known: ComponentType<Props> | null = null;
  return function LaterPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => known);
    useEffect(() => {
      if (Part) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isLeft = false;
      const ask = () =>
        load().then(
          (loaded) => {
            known = loaded;
            if (!isLeft) setPart(() => loaded);
          },
          () => {
            if (!isLeft) timer = setTimeout(ask, AGAIN_MS);
          },
        );
      void ask();
      return () => {
        isLeft = true;
        clearTimeout(timer);
      };
    }, [Part]);
    return Part ? <Part {...props} /> : waiting;
  };
}
