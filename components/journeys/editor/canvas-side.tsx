"use client";
import { type CSSProperties, useMemo, useRef, useState } from "react";
import type { Naming } from "@/components/journey-map/canvas/asking-layer";
import type { DrawingKeyWords } from "@/components/journey-map/canvas/canvas-words";
import { useLater } from "@/components/ui/use-later";
import { formatDuration } from "@/lib/format/durations";
import { withParticle } from "@/lib/format/particles";
import { fill } from "@/lib/i18n/fill";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { useChoice } from "./choice-context";
import { ChosenBar } from "./chosen-bar";
import { useEditor } from "./editor-context";
import { EditorPanel } from "./editor-panel";
import { useLibrary } from "./library-context";
import { fromStarter, newTouchpoint } from "./new-touchpoint";
import { offeredFor } from "./starter-choice";
import { usePageTop } from "./use-page-top";
import { useSayPassing } from "./use-say-passing";

const loadCanvas = async () =>
  (await import("@/components/journey-map/canvas/journey-canvas")).default;

const MOST_OFFERS = 5;

/** The offers of a name, those of the very name first; beside these a new one can still be made. */
function useOffers(): Naming["offersFor"] {
  const { words, map } = useEditor();
  const library = useLibrary();
  const sayPassing = useSayPassing();
  const texts = words.canvas.name;
  return (typed) => {
    const name = typed.trim();
    if (name === "") return [];
    const offers = offeredFor(name, map, library)
      .slice(0, MOST_OFFERS)
      .map(({ kind, touchpoint }) => ({
        touchpoint,
        text: touchpoint.name,
        from: [texts[kind], kind === "ours" ? sayPassing(touchpoint.id) : ""]
          .filter(Boolean)
          .join(" · "),
        isSame: kind === "ours" && touchpoint.name === name,
      }));
    const same = offers.filter(({ isSame }) => isSame);
    if (same.length === 0) return offers;
    const fresh = { touchpoint: null, text: fill(texts.create, { name }), from: "", isSame: false };
    return [...same, fresh, ...offers.filter(({ isSame }) => !isSame)];
  };
}

/** How touchpoints come by their names on the canvas. */
function useNaming(): Naming {
  const { words } = useEditor();
  const library = useLibrary();
  const offersFor = useOffers();
  const { panel } = words;
  return {
    offersFor,
    problemOf: (name) => (holdsPersonalNumber(name) ? panel.personalNumber : null),
    newTouchpoint,
    takeOffer: (touchpoint) =>
      library.ours.some(({ id }) => id === touchpoint.id) ? touchpoint : fromStarter(touchpoint),
  };
}

/** Beyond the page's column, as wide as the window, and down to its foot. */
const FRAMED = "relative -mx-4 sm:-mx-6 lg:-mb-6 lg:mx-[min(0px,calc(50%-50vw+24px))]";

/** The journey as a drawing, and beside it everything about what is chosen. */
export function CanvasSide({ keyWords }: { readonly keyWords: DrawingKeyWords }) {
  const { words, locale, map, keyOf, run, selectMany, selectInPassing, show } = useEditor();
  const { selectedIds, isPanelOpen } = useChoice();
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
      sayTowards: (name: string) => (locale === "ko" ? withParticle(name, "으로/로") : name),
    }),
    [words, locale],
  );
  const sharedIds = useMemo(() => new Set(Object.keys(library.sharing)), [library]);
  return (
    <div ref={place} style={above} className={isWide ? "fixed inset-0 z-40 bg-paper p-3" : FRAMED}>
      <div
        className={`grid gap-4 lg:grid-cols-[minmax(0,1fr)_352px] xl:grid-cols-[minmax(0,1fr)_400px] ${isWide ? "h-full" : "max-lg:px-4 lg:h-[max(24rem,calc(100dvh-var(--above)-1rem))]"}`}
      >
        <div className={`min-h-0 ${isPanelOpen ? "max-md:hidden" : ""}`}>
          {JourneyCanvas ? (
            <JourneyCanvas
              {...{ saying, map, selectedIds, keyOf, run, naming, keyWords, sharedIds }}
              isWide={isWide}
              onWide={() => setWide(!isWide)}
              refusals={words.refusals}
              select={selectMany}
              {...{ selectInPassing }}
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
            <div className="h-full animate-appear rounded-xl border border-hair-2 bg-paper max-lg:h-[70dvh] max-lg:min-h-96" />
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
