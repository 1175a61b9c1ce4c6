"use client";
import { createContext, use } from "react";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";

export interface TouchpointLibrary {
  /** The centre's touchpoints, under their own ids. */
  readonly ours: readonly MapTouchpoint[];
  readonly starters: readonly MapTouchpoint[];
}

const Library = createContext<TouchpointLibrary>({ ours: [], starters: [] });

export const LibraryProvider = Library.Provider;
export const useLibrary = (): TouchpointLibrary => use(Library);
