"use client";
import { createContext, use } from "react";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";

export interface TouchpointLibrary {
  /** The centre's touchpoints, under their own ids. */
  readonly ours: readonly MapTouchpoint[];
  readonly starters: readonly MapTouchpoint[];
  /** By touchpoint: the names of the other journeys that pass through it. */
  readonly sharing: Readonly<Record<string, readonly string[]>>;
}

const Library = createContext<TouchpointLibrary>({ ours: [], starters: [], sharing: {} });

export const LibraryProvider = Library.Provider;
export const useLibrary = (): TouchpointLibrary => use(Library);
