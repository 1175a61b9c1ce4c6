"use client";
import { type CSSProperties, useMemo, useRef, useState } from "react";
import type { Naming } from "@/components/journey-map/canvas/asking-layer";
import { useLater } from "@/components/ui/use-later";
import { formatDuration } from "@/lib/format/durations";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { ChosenBar } from "./chosen-bar";
import { useEditor } from "./editor-context";
import { EditorPanel } from "./editor-panel";
import { useLibrary } from "./library-context";
import { fromStarter, newTouchpoint } from "./new-touchpoint";
import { offeredFor } from "./starter-choice";
import { usePageTop } from "./use-page-top";

const loadCanvas = async () =>
  (await import("@/components/journey-map/canvas/journey-canvas")).default;

const MOST_OFFERS = 5;

/** How touchpoints come by their names on the canvas. */
function useNaming(): Naming {
  const { words, map } = useEditor();
  const library = useLibrary();
  const { panel, canvas } = words;
  return {
    offersFor: (typed) =>
      typed.trim() === ""
        ? []
        : offeredFor(typed, map, library)
            .slice(0, MOST_OFFERS)
            .map(({ kind, touchpoint }) => ({ touchpoint, from: canvas.name[kind] })),
    problemOf: (name) => (holdsPersonalNumber(name) ? panel.personalNumber : null),
    newTouchpoint,
    takeOffer: (touchpoint) =>
      library.ours.some(({ id }) => id === touchpoint.id) ? touchpoint : fromStarter(touchpoint),
  };
}

/** Beyond the page's column, as wide as the window. */
const FRAMED = "relative -mx-4 sm:-mx-6 lg:mx-[min(0px,calc(50%-50vw+24px))]";

/** The journey as a drawing, and beside it everything about what is chosen. */
export function CanvasSide() {
  const { words, locale, map, selectedIds, keyOf, run, selectMany, show, isPanelOpen } =
    useEditor();
  const library = useLibrary();
  const naming = useNaming();
  const JourneyCanvas = useLater(loadCanvas);
  const [isWide, setWide] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const above = { "--above": `${usePageTop(place)}px` } as CSSProperties;
  const saying = useMemo(
    () => ({
      words: words.canvas,
      saySecond: (second: number) => formatDuration(second, locale),
    }),
    [words, locale],
  );
  const sharedIds = useMemo(() => new Set(Object.keys(library.sharing)), [library]);
  return (
    <div ref={place} style={above} className={isWide ? "fixed inset-0 z-40 bg-paper p-3" : FRAMED}>
      <div
        className={`grid gap-4 lg:grid-cols-[minmax(0,1fr)_352px] xl:grid-cols-[minmax(0,1fr)_400px] ${isWide ? "h-full" : "max-lg:px-4 lg:h-[max(32rem,calc(100dvh-var(--above)-1rem))]"}`}
      >
        <div className={`h-[70dvh] min-h-96 lg:h-auto ${isPanelOpen ? "max-md:hidden" : ""}`}>
          {JourneyCanvas ? (
            <JourneyCanvas
              {...{ saying, map, selectedIds, keyOf, run, naming, sharedIds }}
              isWide={isWide}
              onWide={() => setWide(!isWide)}
              refusals={words.refusals}
              select={selectMany}
              open={() => show({ kind: "touchpoint" })}
              onSection={() =>
                show({
                  kind: "add",
                  after: selectedIds.at(-1) ?? map.touchpoints.at(-1)?.id ?? null,
                })
              }
              copyOf={fromStarter}
            />
          ) : (
            <div className="h-full animate-appear rounded-xl border border-hair-2 bg-paper" />
          )}
        </div>
        <ChosenBar />
        <div className="relative min-h-0 lg:overflow-y-auto lg:pr-1">
          <EditorPanel />
        </div>
      </div>
    </div>
  );
}
