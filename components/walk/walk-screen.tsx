"use client";
import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { ChooseJourney, type JourneyLine } from "./choose-journey";
import { type WalkSetting, WalkSettingProvider } from "./walk-context";
import { WalkPath } from "./walk-path";
import type { WalkableJourney } from "./walkable";

interface Props {
  /** All that can be walked, whole: a phone without a network has them too. */
  readonly journeys: readonly WalkableJourney[];
  readonly lines: readonly JourneyLine[];
  readonly setting: WalkSetting;
  /** What stands below the paths, for example walks elsewhere. */
  readonly below: ReactNode;
}

/** Which path, then its walk: the address says which. */
export function WalkScreen({ journeys, lines, setting, below }: Props) {
  const asked = useSearchParams().get("journeyId");
  const journey = journeys.find(({ id }) => id === asked);
  return (
    <WalkSettingProvider value={setting}>
      {journey ? (
        <WalkPath key={journey.id} {...{ journey }} />
      ) : (
        <ChooseJourney {...{ lines, below }} />
      )}
    </WalkSettingProvider>
  );
}
