"use client";
import { ArrowLeft } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { AddTouchpoint } from "./add-touchpoint";
import { useEditor } from "./editor-context";
import type { EditorWords } from "./editor-words";
import { JourneyPanel } from "./journey-panel";
import { ManyPanel } from "./many/many-panel";
import { TouchpointPanel } from "./touchpoint-panel";
import { type EditorView, useEditorView } from "./use-editor-view";

const BACK: Readonly<Record<EditorView, (words: EditorWords) => string>> = {
  picture: ({ views }) => views.back,
  floor: ({ views }) => views.backToFloor,
  list: ({ panel }) => panel.back,
};

/** Beside the list, or on a phone in its place. */
export function EditorPanel() {
  const { words, isPanelOpen, closePanel, openings } = useEditor();
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
      <PanelContent />
    </div>
  );
}

function PanelContent() {
  const { words, view, selected, selectedIds, keyOf } = useEditor();
  if (view.kind === "journey") return <JourneyPanel />;
  if (view.kind === "add") return <AddTouchpoint key={`${view.after} ${view.before}`} {...view} />;
  if (selectedIds.length > 1) return <ManyPanel />;
  if (selected === null) return <p className="text-ink-2">{words.panel.none}</p>;
  return <TouchpointPanel key={keyOf(selected.id)} touchpoint={selected} />;
}
