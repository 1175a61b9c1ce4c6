"use client";
import { createContext, use } from "react";
import type { Locale } from "@/lib/i18n";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { EditorWords } from "./editor-words";
import type { Choosing } from "./use-choosing";
import type { Undecided } from "./use-undecided";

export interface Doing {
  /** Steps under the same name are taken back together. */
  readonly step?: string | undefined;
  /** Said when it is done, with a way back. */
  readonly message?: string | undefined;
}

/** The same object as long as the map is the same: choosing something draws nothing again that only works with it. */
export interface EditorTools extends Choosing {
  readonly words: EditorWords;
  readonly locale: Locale;
  /** A plan of a journey, not the journey as it is. */
  readonly isPlan: boolean;
  readonly map: JourneyMap;
  /** Stays the same when the server gives something another id. */
  readonly keyOf: (id: string) => string;
  readonly run: (command: MapCommand, doing?: Doing) => void;
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
