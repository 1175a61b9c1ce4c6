"use client";
import { createContext, use } from "react";
import type { Locale } from "@/lib/i18n";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap, MapTouchpoint, TouchpointId } from "@/lib/journey-map/map-types";
import type { EditorWords } from "./editor-words";
import type { Undecided } from "./use-undecided";

/** What the panel beside the list is for. */
export type PanelView =
  | { readonly kind: "touchpoint" /** What of it is wanted. */; readonly at?: "factors" }
  | { readonly kind: "journey" }
  | {
      readonly kind: "add";
      readonly after: TouchpointId | null;
      /** On the way to this one only. */
      readonly before?: TouchpointId;
    };

export interface Doing {
  /** Steps under the same name are taken back together. */
  readonly step?: string | undefined;
  /** Said when it is done, with a way back. */
  readonly message?: string | undefined;
}

export interface EditorTools {
  readonly words: EditorWords;
  readonly locale: Locale;
  /** A plan of a journey, not the journey as it is. */
  readonly isPlan: boolean;
  readonly map: JourneyMap;
  readonly selectedIds: readonly TouchpointId[];
  /** What is chosen where it is one alone. */
  readonly selected: MapTouchpoint | null;
  readonly view: PanelView;
  /** On a phone the panel stands in the list's place. */
  readonly isPanelOpen: boolean;
  /** Stays the same when the server gives something another id. */
  readonly keyOf: (id: string) => string;
  readonly run: (command: MapCommand, doing?: Doing) => void;
  readonly select: (id: TouchpointId) => void;
  readonly selectMany: (ids: readonly TouchpointId[]) => void;
  /** Opens the panel for something, and takes the keyboard there. */
  readonly show: (view: PanelView) => void;
  /** How often something was opened. */
  readonly openings: number;
  readonly closePanel: () => void;
  /** The factors whose kind is still to be chosen, by keys. */
  readonly undecided: Undecided;
}

const Editor = createContext<EditorTools | null>(null);

export const EditorProvider = Editor.Provider;

export function useEditor(): EditorTools {
  const tools = use(Editor);
  if (tools === null) throw new Error("a part of the editor outside the editor");
  return tools;
}
