"use client";
import { ChevronRight, Plus } from "lucide-react";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import { FactorList } from "./factor-list";
import { useDeeds } from "./library-context";
import type { SectionOfFactors } from "./library-types";

interface Props extends SectionOfFactors {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One kind of touchpoint: closed a line, open its factors. */
export function LibrarySection({ section, factors, isOpen, onToggle }: Props) {
  const { words, addTo } = useDeeds();
  const id = useId();
  return (
    <section className="border-hair border-b">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
          className="flex min-h-14 w-full items-center gap-2 rounded-lg py-2 text-left hover:text-accent"
        >
          <ChevronRight
            aria-hidden="true"
            className={`size-[1.15em] shrink-0 transition-transform ${isOpen ? "rotate-90" : ""}`}
          />
          <span className="grow font-bold">{section}</span>
          <Counts {...{ factors }} />
        </button>
      </h2>
      <div {...{ id }} hidden={!isOpen} className="pb-4 sm:pl-5">
        {isOpen ? <FactorList {...{ factors }} /> : null}
        <Button
          variant="quiet"
          size="small"
          aria-label={fill(words.addHereLabel, { section })}
          onClick={() => addTo(section)}
        >
          <Plus aria-hidden="true" />
          {words.addHere}
        </Button>
      </div>
    </section>
  );
}

function Counts({ factors }: Pick<SectionOfFactors, "factors">) {
  const { words } = useDeeds();
  const basic = factors.filter((factor) => factor.basic).length;
  const all = fill(words.count, { count: factors.length });
  return (
    <span className="shrink-0 text-ink-2 text-sm tabular-nums">
      {all} · {fill(words.basicCount, { count: basic })}
    </span>
  );
}
