"use client";
import { fill } from "@/lib/i18n/fill";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { AboutSection } from "./about-section";
import { BeginningSection } from "./beginning-section";
import { useEditor } from "./editor-context";
import { FactorsSection } from "./factors-section";
import { GreetingSection } from "./greeting-section";
import { HappeningSection } from "./happening-section";
import { useLibrary } from "./library-context";
import { MajorSection } from "./major-section";
import { WaysSection } from "./ways-section";

/** Everything about one touchpoint, in the order in which it is thought through. */
export function TouchpointPanel({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { map } = useEditor();
  const number = map.touchpoints.findIndex(({ id }) => id === touchpoint.id) + 1;
  return (
    <section aria-labelledby="touchpoint-panel">
      <h2 id="touchpoint-panel" className="mb-6 font-bold text-xl">
        <span className="mr-2 text-ink-3 tabular-nums">{number}</span>
        {touchpoint.name}
      </h2>
      <Shared {...{ touchpoint }} />
      <AboutSection {...{ touchpoint }} />
      <FactorsSection {...{ touchpoint }} />
      <MajorSection {...{ touchpoint }} />
      <HappeningSection {...{ touchpoint }} />
      <GreetingSection {...{ touchpoint }} />
      <BeginningSection {...{ touchpoint }} />
      <WaysSection {...{ touchpoint }} />
    </section>
  );
}

/** Whoever changes a shared place changes it for others: said before, not after. */
function Shared({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words } = useEditor();
  const journeys = useLibrary().sharing[touchpoint.id] ?? [];
  if (journeys.length === 0) return null;
  return (
    <p className="-mt-3 mb-6 text-ink-2 text-sm">
      {fill(words.panel.shared, { journeys: journeys.join(", ") })}
    </p>
  );
}
