"use client";
import {
  AlignHorizontalJustifyStart,
  AlignHorizontalSpaceAround,
  AlignVerticalJustifyCenter,
  AlignVerticalSpaceAround,
  Sparkles,
} from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { evenArrivals, sameArrival } from "@/lib/journey-map/arrange/arrivals";
import { evenLanes, foundLanes, sameLane } from "@/lib/journey-map/arrange/lanes";
import { canvasLayout, canvasPath } from "@/lib/journey-map/canvas-layout/canvas-layout";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { useEditor } from "../editor-context";
import { PanelSection } from "../panel-section";

interface Props {
  readonly chosen: readonly MapTouchpoint[];
}

const pathOf = (map: JourneyMap) => canvasPath(map, scoringJourney(map));

/** Where they stand; texts move nothing but what is found by itself. */
function stopsOf(map: JourneyMap, chosen: readonly MapTouchpoint[]) {
  const ids = new Set(chosen.map(({ id }) => id));
  const texts = Object.fromEntries(
    map.touchpoints.map(({ id, name }) => [id, { title: name, note: "", flag: "" }]),
  );
  const { stops } = canvasLayout({
    map,
    path: pathOf(map),
    texts,
    bandLabel: "",
    headings: { apart: "", loose: "" },
    saySecond: String,
  });
  return stops.filter(({ id }) => ids.has(id));
}

/** In line, with even room between them, or as they would stand by themselves. */
export function ArrangeSection({ chosen }: Props) {
  const { words, map, run } = useEditor();
  const { arrange } = words.many;
  const ids = chosen.map(({ id }) => id);
  const doAll = (commands: readonly MapCommand[]) => {
    if (commands.length > 0) run({ type: "batch", commands });
  };
  const isFew = chosen.length < 3;
  const deeds: readonly (readonly [string, ReactNode, () => readonly MapCommand[], boolean])[] = [
    [
      arrange.lane,
      <AlignVerticalJustifyCenter key="i" aria-hidden="true" />,
      () => sameLane(stopsOf(map, chosen)),
      false,
    ],
    [
      arrange.arrival,
      <AlignHorizontalJustifyStart key="i" aria-hidden="true" />,
      () => sameArrival({ map, ids, pathOf }),
      false,
    ],
    [
      arrange.evenLanes,
      <AlignVerticalSpaceAround key="i" aria-hidden="true" />,
      () => evenLanes(stopsOf(map, chosen)),
      isFew,
    ],
    [
      arrange.evenArrivals,
      <AlignHorizontalSpaceAround key="i" aria-hidden="true" />,
      () => evenArrivals({ map, ids, pathOf }),
      isFew,
    ],
    [
      arrange.tidy,
      <Sparkles key="i" aria-hidden="true" />,
      () => foundLanes(stopsOf(map, chosen)),
      false,
    ],
  ];
  return (
    <PanelSection title={arrange.title}>
      <div className="flex flex-wrap gap-2">
        {deeds.map(([label, icon, commands, isDisabled]) => (
          <Button key={label} size="small" disabled={isDisabled} onClick={() => doAll(commands())}>
            {icon}
            {label}
          </Button>
        ))}
      </div>
    </PanelSection>
  );
}
