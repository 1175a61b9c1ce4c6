import { inPathOrder } from "./in-path-order";
import type { JourneyMap } from "./map-types";

/** A journey as it travels between programs. */
export interface MapDocument {
  readonly format: "mot-journey";
  readonly version: 1;
  readonly journey: JourneyMap;
}

/** The map of a document that has been proven sound: its touchpoints in path order. */
export const mapOfDocument = ({ journey }: Pick<MapDocument, "journey">): JourneyMap =>
  inPathOrder(journey) ?? journey;

export const documentOfMap = (journey: JourneyMap): MapDocument => ({
  format: "mot-journey",
  version: 1,
  journey,
});
