"use client";
import { Pencil, Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import { useChoice } from "./choice-context";
import { useEditor } from "./editor-context";
import { StopList } from "./stop-list";

/** The journey as a list: its name, its touchpoints in path order, and where to add one. */
export function StopSide() {
  const { words, map, show } = useEditor();
  const { view, isPanelOpen } = useChoice();
  const { list, journey } = words;
  const { touchpoints } = map;
  const last = touchpoints.at(-1)?.id ?? null;
  return (
    <div
      className={`relative lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto lg:pr-2 ${isPanelOpen ? "max-lg:hidden" : ""}`}
    >
      <Button
        variant="quiet"
        size="small"
        className="-ml-3 mb-2"
        aria-pressed={view.kind === "journey"}
        onClick={() => show({ kind: "journey" })}
      >
        <Pencil aria-hidden="true" />
        {journey.open}
      </Button>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-bold text-lg">{fill(list.heading, { count: touchpoints.length })}</h2>
        {touchpoints.length > 0 ? (
          <Button variant="quiet" size="small" onClick={() => show({ kind: "add", after: null })}>
            <Plus aria-hidden="true" />
            {list.addFirst}
          </Button>
        ) : null}
      </div>
      {touchpoints.length > 0 ? (
        <>
          <p className="mb-3 text-ink-2 text-sm">{list.hint}</p>
          <StopList />
        </>
      ) : (
        <p className="border-hair border-y py-8 text-ink-2">{list.empty}</p>
      )}
      <Button
        variant={touchpoints.length > 0 ? "secondary" : "primary"}
        isWide
        className="mt-4"
        onClick={() => show({ kind: "add", after: last })}
      >
        <Plus aria-hidden="true" />
        {list.add}
      </Button>
    </div>
  );
}
