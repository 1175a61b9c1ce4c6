import type { PlanFloor } from "@/components/journey-map/floor-plan/plan-floor";
import {
  type FloorGate,
  type FloorRoute,
  floorRoute,
  unplacedOn,
} from "@/lib/journey-map/floor-route/floor-route";
import { checkHref, evidenceHref, type JourneyView } from "../journey-view";
import type { StopWords } from "../path-words";

/** A pin in words, and what it opens: what the row of its touchpoint opens. */
export interface PinWords extends StopWords {
  readonly href: string | null;
}

export interface SaidGate {
  readonly key: string;
  readonly gate: FloorGate;
  readonly text: string;
  /** What a screen reader says. */
  readonly name: string;
}

/** One floor with what stands on it. */
export interface FloorOfPath {
  readonly floor: PlanFloor;
  readonly route: FloorRoute;
  readonly gates: readonly SaidGate[];
}

interface Asked extends JourneyView {
  readonly floors: readonly PlanFloor[];
}

function gatesOf({ gates }: FloorRoute, { say, floors }: Asked): readonly SaidGate[] {
  return gates.flatMap((gate) => {
    const there = floors.find(({ id }) => id === gate.floorId);
    if (!there) return [];
    const { from, to } = gate;
    const values = { floor: there.name, number: from.number, name: from.name };
    const towards = { toNumber: to.number, toName: to.name };
    return [
      {
        key: `${from.id} ${to.id}`,
        gate,
        text: say("floors.gate", { floor: there.name, number: to.number }),
        name: say("floors.gateName", { ...values, ...towards }),
      },
    ];
  });
}

/** The floors on which the path stands, in the order of the building. */
export function floorsOfPath(asked: Asked): readonly FloorOfPath[] {
  const { floors, journey } = asked;
  const floorIds = new Set(floors.map(({ id }) => id));
  return floors.flatMap((floor) => {
    const route = floorRoute(journey, { floorId: floor.id, floorIds });
    return route.pins.length === 0 ? [] : [{ floor, route, gates: gatesOf(route, asked) }];
  });
}

/** The touchpoints that stand on none of the floors, with their numbers. */
export const standingNowhere = ({ journey, floors }: Pick<Asked, "journey" | "floors">) =>
  unplacedOn(journey, new Set(floors.map(({ id }) => id)));

export function pinWords(view: JourneyView, stop: StopWords): PinWords {
  const { figures, mayCheck, id: journeyId } = view;
  const { links, blindSpots } = figures.score;
  if (links.some(({ id }) => id === stop.id))
    return { ...stop, href: evidenceHref(stop.id, figures.window) };
  const mayBeChecked = mayCheck && blindSpots.includes(stop.id);
  return { ...stop, href: mayBeChecked ? checkHref(stop.id, journeyId) : null };
}

export const floorAnchor = (floorId: string): string => `floor-${floorId}`;
