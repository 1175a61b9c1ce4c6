"use client";
import { memo } from "react";
import { fill } from "@/lib/i18n/fill";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import type { JourneyMap, TouchpointId } from "@/lib/journey-map/map-types";
import { CanvasLink } from "./canvas-link";
import { type Saying, shareTexts } from "./canvas-texts";
import type { Gesture } from "./gesture";
import type { Store } from "./store";
import type { Near } from "./use-near-stops";

interface Props {
  readonly map: JourneyMap;
  readonly layout: CanvasLayout;
  readonly saying: Saying;
  readonly chosenKey: string | null;
  readonly keyOf: (id: TouchpointId) => string;
  readonly gestures: Store<Gesture>;
  readonly near: Store<Near>;
  readonly hovered: Store<string | null>;
}

/** All ways, under the touchpoints. */
export const LinkLayer = memo(function LinkLayer(props: Props) {
  const { map, layout, saying, chosenKey, keyOf, ...parts } = props;
  const stops = new Map(layout.stops.map((stop) => [stop.id, stop]));
  const nameOf = (id: TouchpointId) =>
    map.touchpoints[(stops.get(id)?.number ?? 0) - 1]?.name ?? "";
  const shareOf = shareTexts(map, saying);
  return layout.links.map((link) => {
    const [from, to] = [stops.get(link.from), stops.get(link.to)];
    if (!from || !to) return null;
    const [fromKey, toKey] = [keyOf(link.from), keyOf(link.to)];
    const names = { from: nameOf(link.from), to: nameOf(link.to) };
    return (
      <CanvasLink
        key={`${fromKey} ${toKey}`}
        {...parts}
        {...{ link, fromKey, toKey }}
        from={from.node}
        to={to.node}
        share={link.share === null ? "" : shareOf(link)}
        shareName={fill(saying.words.link.title, names)}
        insertName={saying.words.link.insert}
        isChosen={link.key === chosenKey}
      />
    );
  });
});
