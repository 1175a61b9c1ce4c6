import { v7 } from "uuid";
import { blankFactor, blankTouchpoint } from "@/lib/journey-map/blank-touchpoint";
import type { MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";

/** An id of an editor's own; the server gives its own when it keeps it. */
const freshId = (): string => v7();

export const newFactor = (name: string): MapFactor => blankFactor({ id: freshId(), name });

/** A factor of a library as one of a touchpoint's own. */
export const fromLibrary = ({ name, basic, kind, standard }: MapFactor): MapFactor => ({
  ...newFactor(name),
  basic,
  kind,
  standard,
});

export const newTouchpoint = (name: string): MapTouchpoint =>
  blankTouchpoint({ id: freshId(), name });

/** A starter as a new touchpoint of this centre. */
export const fromStarter = (starter: MapTouchpoint): MapTouchpoint => ({
  ...starter,
  id: freshId(),
  factors: starter.factors.map((factor) => ({ ...factor, id: freshId() })),
});
