import { v7 } from "uuid";
import type { MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";

/** An id of an editor's own; the server gives its own when it keeps it. */
const freshId = (): string => v7();

export const newFactor = (name: string): MapFactor => ({
  id: freshId(),
  name,
  basic: true,
  kind: "procedure",
  standard: "",
});

/** A factor of a library as one of a touchpoint's own. */
export const fromLibrary = ({ name, basic, kind, standard }: MapFactor): MapFactor => ({
  ...newFactor(name),
  basic,
  kind,
  standard,
});

export const newTouchpoint = (name: string): MapTouchpoint => ({
  id: freshId(),
  name,
  place: "",
  channel: "face",
  duty: "",
  procedure: "",
  major: true,
  routine: true,
  occurrence: null,
  greets: false,
  attendedHours: [],
  durationSeconds: null,
  position: null,
  factors: [],
});

/** A starter as a new touchpoint of this centre. */
export const fromStarter = (starter: MapTouchpoint): MapTouchpoint => ({
  ...starter,
  id: freshId(),
  factors: starter.factors.map((factor) => ({ ...factor, id: freshId() })),
});
