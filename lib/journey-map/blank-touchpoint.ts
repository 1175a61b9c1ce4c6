import type { MapFactor, MapTouchpoint } from "./map-types";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A touchpoint of which nobody has said more than its name. */
export const blankTouchpoint = ({ id, name }: Named): MapTouchpoint => ({
  id,
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

/** A factor of which nobody has said more than its name. */
export const blankFactor = ({ id, name }: Named): MapFactor => ({
  id,
  name,
  basic: true,
  kind: "procedure",
  standard: "",
});
