import type { JourneyMap } from "../map-types";
import type { Arrival } from "../path-layout/path-arrivals";
import type { PathGraph } from "../path-layout/path-graph";
import type { StopTexts } from "../path-layout/types";

export interface Path {
  readonly graph: PathGraph;
  readonly arrivals: readonly Arrival[];
}

/** What is laid out, with its words. */
export interface Canvas {
  readonly map: JourneyMap;
  readonly path: Path;
  readonly texts: Readonly<Record<string, StopTexts>>;
  readonly bandLabel: string;
  readonly headings: { readonly apart: string; readonly loose: string };
  readonly saySecond: (second: number) => string;
}
