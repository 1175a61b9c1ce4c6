"use client";
import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useChoice } from "./choice-context";
import { useEditor } from "./editor-context";
import { FactorItem } from "./factor-item";
import { useFactorOrder } from "./factor-order/use-factor-order";
import { useRowDrag } from "./factor-order/use-row-drag";
import { LibraryFactors } from "./library-factors";
import { PanelSection } from "./panel-section";
import { usePendingFactor } from "./use-pending-factor";
import { UsualBasics } from "./usual-basics";

/** Where somebody comes for the factors, they are what is seen first. */
function useWanted() {
  const { view, openings } = useChoice();
  const top = useRef<HTMLElement>(null);
  const isWanted = view.kind === "touchpoint" && view.at === "factors";
  useEffect(() => {
    if (!isWanted || openings === 0) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: "start" });
  }, [isWanted, openings]);
  return top;
}

/** What has to be kept at a touchpoint, in words that can be checked. */
export function FactorsSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words, keyOf } = useEditor();
  const top = useWanted();
  const { factors: texts } = words;
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { factors } = touchpoint;
  const news = usePendingFactor(touchpoint);
  const shown = news.pending === null ? factors : [...factors, news.pending];
  const { move, said } = useFactorOrder(touchpoint);
  const { list, drag } = useRowDrag(move);
  const add = () => setOpenKey(news.begin());
  const adding = useRef<HTMLButtonElement>(null);
  const drop = () => {
    news.drop();
    adding.current?.focus();
  };
  return (
    <PanelSection title={texts.title} lead={texts.lead} place={top}>
      <UsualBasics {...{ touchpoint }} />
      {shown.length === 0 ? (
        <p className="text-ink-2">{texts.empty}</p>
      ) : (
        <ol ref={list} className="border-hair border-t">
          {shown.map((factor, index) => {
            const key = keyOf(factor.id);
            return (
              <FactorItem
                key={key}
                {...{ touchpoint, factor, index, drag }}
                onMove={move}
                onNext={add}
                {...(factor === news.pending ? { news: { ...news, drop } } : {})}
                isOpen={openKey === key}
                onToggle={(isOpen) => setOpenKey(isOpen ? key : null)}
              />
            );
          })}
        </ol>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      <LibraryFactors {...{ touchpoint }} />
      <div>
        <Button ref={adding} onClick={add}>
          <Plus aria-hidden="true" />
          {texts.add}
        </Button>
      </div>
    </PanelSection>
  );
}
