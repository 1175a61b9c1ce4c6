"use client";
import { ArrowLeft } from "lucide-react";
import { memo, useDeferredValue, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { AddTouchpoint } from "./add-touchpoint";
import { type Choice, ChoiceProvider, useChoice } from "./choice-context";
import { useEditor } from "./editor-context";
import type { EditorWords } from "./editor-words";
import { JourneyPanel } from "./journey-panel";
import { ManyPanel } from "./many/many-panel";
import { TouchpointPanel } from "./touchpoint-panel";
import { type EditorView, useEditorView } from "./use-editor-view";
import { useSelected } from "./use-selected";

const BACK: Readonly<Record<EditorView, (words: EditorWords) => string>> = {
  picture: ({ views }) => views.back,
  floor: ({ views }) => views.backToFloor,
  list: ({ panel }) => panel.back,
};

/** What is chosen; what a moving hand chooses, when there is time: the panel is drawn in no frame of its movement. */
function useFollowed(): Choice {
  const { map } = useEditor();
  const choice = useChoice();
  const before = useDeferredValue(choice);
  if (!choice.isInPassing) return choice;
  const there = new Set(map.touchpoints.map(({ id }) => id));
  return before.selectedIds.every((id) => there.has(id)) ? before : choice;
}

/** Beside the list, or on a phone in its place. */
export function EditorPanel() {
  const { words, closePanel } = useEditor();
  const { isPanelOpen, openings } = useChoice();
  const { view } = useEditorView();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isThere = panel.current?.contains(document.activeElement);
    if (openings > 0 && !isThere) panel.current?.focus();
  }, [openings]);
  return (
    <div
      ref={panel}
      tabIndex={-1}
      data-focus-quiet
      className={`scroll-mt-20 ${isPanelOpen ? "" : "max-lg:hidden"}`}
    >
      <Button variant="quiet" className="-ml-3 mb-3 lg:hidden" onClick={closePanel}>
        <ArrowLeft aria-hidden="true" />
        {BACK[view ?? "list"](words)}
      </Button>
      <ChoiceProvider value={useFollowed()}>
        <PanelContent />
      </ChoiceProvider>
    </div>
  );
}

const PanelContent = memo(function PanelContent() {
  const { words, keyOf } = useEditor();
  const { view, selectedIds } = useChoice();
  const selected = useSelected();
  if (view.kind === "journey") return <JourneyPanel />;
  if (view.kind === "add") return <AddTouchpoint key={`${view.after} ${view.before}`} {...view} />;
  if (selectedIds.length > 1) return <ManyPanel />;
  if (selected === null) return <p className="text-ink-2">{words.panel.none}</p>;
  return <TouchpointPanel key={keyOf(selected.id)} touchpoint={selected} />;
});
