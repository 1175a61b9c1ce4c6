"use client";
import { createContext, use } from "react";
import type { TouchpointId } from "@/lib/journey-map/map-types";

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

/** What is looked at: it changes with a press, and nothing of the map changes with it. */
export interface Choice {
  readonly selectedIds: readonly TouchpointId[];
  /** Chosen by a hand that goes on moving. */
  readonly isInPassing: boolean;
  readonly view: PanelView;
  /** How often something was opened. */
  readonly openings: number;
  /** On a phone the panel stands in the list's place. */
  readonly isPanelOpen: boolean;
}

const Chosen = createContext<Choice | null>(null);

export const ChoiceProvider = Chosen.Provider;

export function useChoice(): Choice {
  const choice = use(Chosen);
  if (choice === null) throw new Error("a part of the editor outside the editor");
  return choice;
}
