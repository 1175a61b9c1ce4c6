"use client";
import { List, Map as MapIcon, Waypoints } from "lucide-react";
import type { ReactNode } from "react";
import type { EditorWords } from "./editor-words";
import type { EditorView } from "./use-editor-view";

interface Props {
  readonly words: EditorWords["views"];
  readonly view: EditorView | null;
  readonly onChange: (view: EditorView) => void;
}

const ICONS: readonly (readonly [EditorView, ReactNode])[] = [
  ["picture", <Waypoints key="icon" aria-hidden="true" />],
  ["floor", <MapIcon key="icon" aria-hidden="true" />],
  ["list", <List key="icon" aria-hidden="true" />],
];

/** The same map, looked at in another way. */
export function ViewSwitch({ words, view, onChange }: Props) {
  return (
    <fieldset className="flex w-fit gap-0.5 rounded-lg border border-hair-2 bg-surface p-0.5">
      <legend className="sr-only">{words.label}</legend>
      {ICONS.map(([name, icon]) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          onClick={() => onChange(name)}
          className="inline-flex min-h-11 items-center gap-2 rounded-md px-4 font-medium text-ink-2 hover:text-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper [&_svg]:size-[1.15em]"
        >
          {icon}
          {words[name]}
        </button>
      ))}
    </fieldset>
  );
}
