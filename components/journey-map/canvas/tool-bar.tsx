"use client";
import { Blocks, GitBranch, Hand, Keyboard, Plus, SquareDashedMousePointer } from "lucide-react";
import type { Tool } from "./canvas-host";
import type { CanvasWords } from "./canvas-words";
import { BarButton } from "./zoom-bar";

interface Props {
  readonly words: CanvasWords["tools"];
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly onNew: () => void;
  /** Another way from what is chosen; null where nothing is. */
  readonly onBranch: (() => void) | null;
  readonly onSection: () => void;
  readonly onKeys: () => void;
}

/** What the hand does, and what is put in. */
export function ToolBar({ words, tool, onTool, onNew, onBranch, onSection, onKeys }: Props) {
  return (
    <div
      role="toolbar"
      aria-label={words.label}
      className="absolute top-3 left-3 z-[5] flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-0.5 rounded-lg border border-hair-2 bg-surface p-0.5"
    >
      <button
        type="button"
        className="inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-lg px-3 font-semibold text-accent text-sm hover:bg-accent-soft"
        onClick={onNew}
      >
        <Plus aria-hidden="true" className="size-5" />
        {words.add}
      </button>
      {onBranch ? (
        <button
          type="button"
          className="inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-lg px-3 font-medium text-ink-2 text-sm hover:bg-sunken"
          onClick={onBranch}
        >
          <GitBranch aria-hidden="true" className="size-5 max-sm:hidden" />
          {words.branch}
        </button>
      ) : null}
      <button
        type="button"
        className="inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-lg px-3 font-medium text-ink-2 text-sm hover:bg-sunken"
        onClick={onSection}
      >
        <Blocks aria-hidden="true" className="size-5" />
        <span className="max-sm:sr-only">{words.section}</span>
      </button>
      <span aria-hidden="true" className="h-6 border-hair-2 border-l" />
      <BarButton name={words.hand} isPressed={tool === "hand"} onPress={() => onTool("hand")}>
        <Hand aria-hidden="true" className="size-5" />
      </BarButton>
      <BarButton name={words.select} isPressed={tool === "select"} onPress={() => onTool("select")}>
        <SquareDashedMousePointer aria-hidden="true" className="size-5" />
      </BarButton>
      <div className="flex items-center max-sm:hidden">
        <span aria-hidden="true" className="h-6 border-hair-2 border-l" />
        <BarButton name={words.keys} onPress={onKeys}>
          <Keyboard aria-hidden="true" className="size-5" />
        </BarButton>
      </div>
    </div>
  );
}
