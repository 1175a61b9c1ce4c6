"use client";
import { createContext, useContext } from "react";
import type { Clock } from "../checks/clock";
import type { WalkWords } from "./walk-words";

/** Who walks where, and by which rules: the same for all screens of a walk. */
export interface WalkSetting {
  readonly owner: { readonly personId: string; readonly centreId: string };
  readonly isRulesRecorded: boolean;
  readonly arePhotosAllowed: boolean;
  /** May take checks back once they are saved. */
  readonly mayUndo: boolean;
  /** May give touchpoints what they lack. */
  readonly mayEdit: boolean;
  /** When the server gave the paths; a phone without a network has them as they were. */
  readonly drawnAt: string;
  readonly clock: Clock;
  readonly words: WalkWords;
}

const Setting = createContext<WalkSetting | null>(null);

export const WalkSettingProvider = Setting.Provider;

export function useWalkSetting(): WalkSetting {
  const setting = useContext(Setting);
  if (!setting) throw new Error("a walk's screen stands outside of its walk");
  return setting;
}
