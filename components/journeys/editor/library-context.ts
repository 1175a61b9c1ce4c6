"use client";
import { createContext, use } from "react";
import type { MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";
import type { NamedSection } from "@/lib/journey-map/starter-library/sections";

/** The centre's CS factors for one kind of touchpoint. */
interface FactorGroup {
  readonly section: string;
  readonly factors: readonly MapFactor[];
}

export interface TouchpointLibrary {
  /** The centre's touchpoints, under their own ids. */
  readonly ours: readonly MapTouchpoint[];
  /** By touchpoint of the centre: a journey that passes through it, and how many do. */
  readonly passing: Readonly<Record<string, { readonly name: string; readonly count: number }>>;
  readonly starters: readonly MapTouchpoint[];
  /** Parts of paths, made of starters. */
  readonly sections: readonly NamedSection[];
  readonly factors: readonly FactorGroup[];
  /** By touchpoint: the names of the other journeys that pass through it. */
  readonly sharing: Readonly<Record<string, readonly string[]>>;
}

const Library = createContext<TouchpointLibrary>({
  ours: [],
  passing: {},
  starters: [],
  sections: [],
  factors: [],
  sharing: {},
});

export const LibraryProvider = Library.Provider;
export const useLibrary = (): TouchpointLibrary => use(Library);
