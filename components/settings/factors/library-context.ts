"use client";
import { createContext, use } from "react";
import type { FactorRow, LibraryWords } from "./library-types";

/** What a row may ask of the screen. */
export interface LibraryDeeds {
  readonly words: LibraryWords;
  readonly edit: (factor: FactorRow) => void;
  readonly archive: (factor: FactorRow) => void;
  readonly restore: (factor: FactorRow) => void;
  readonly addTo: (section: string) => void;
}

const Deeds = createContext<LibraryDeeds | null>(null);

export const DeedsProvider = Deeds.Provider;

export function useDeeds(): LibraryDeeds {
  const deeds = use(Deeds);
  if (!deeds) throw new Error("a part of the factor library stands outside of its screen");
  return deeds;
}
