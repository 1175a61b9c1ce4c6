import { FloorFigure } from "@/components/scores/floors/floor-figure";
import type { JourneyView } from "@/components/scores/journey-view";
import { PathFigure } from "@/components/scores/path-figure";
import { ViewChoice } from "@/components/scores/view-choice";
import type { Floor } from "@/lib/server/floors/floor";
import type { AskedView } from "./asked-view";

interface Props {
  readonly view: JourneyView;
  /** None where the path stands on no floor. */
  readonly floors: readonly Floor[];
  readonly drawing: AskedView["drawing"];
  /** The days that the address names. */
  readonly window: { readonly from?: string; readonly to?: string };
}

/** The path as it is drawn: over time, and over the building where touchpoints stand on its floors. */
export function PathSection({ view, floors, drawing, window }: Props) {
  if (floors.length === 0) return <PathFigure {...view} />;
  const choice = <ViewChoice {...view} {...{ window }} current={drawing} />;
  if (drawing === "path") return <PathFigure {...view} end={choice} />;
  return <FloorFigure {...view} floors={floors} end={choice} />;
}
