import type { PlanFloor } from "@/components/journey-map/floor-plan/plan-floor";
import {
  type FloorGate,
  type FloorRoute,
  floorRoute,
  unplacedOn,
} from "@/lib/journey-map/floor-route/floor-route";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { checkHref, evidenceHref, type JourneyView } from "../journey-view";
import type { StopWords } from "../path-words";

/** A pin in words, and what it opens: what the row of its touchpoint opens, or why nothing can be checked there. */
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

/** Where it is said why some of them cannot be checked. */
export const UNCHECKABLE_ANCHOR = "floors-uncheckable";

/** The touchpoints on these floors that ought to be checked and cannot be, with their numbers. */
export function uncheckableOn({ journey, floors }: Pick<Asked, "journey" | "floors">) {
  const floorIds = new Set(floors.map(({ id }) => id));
  const uncheckable = new Set(uncheckableOf(journey.touchpoints).map(({ id }) => id));
  return journey.touchpoints.flatMap(({ id, name, pin }, place) =>
    pin && floorIds.has(pin.floorId) && uncheckable.has(id) ? [{ number: place + 1, name }] : [],
  );
}

function hrefOf(view: JourneyView, id: string): string | null {
  const { figures, mayCheck, id: journeyId, journey } = view;
  const { links, blindSpots } = figures.score;
  if (links.some((link) => link.id === id)) return evidenceHref(id, figures.window);
  if (uncheckableOf(journey.touchpoints).some((one) => one.id === id))
    return `#${UNCHECKABLE_ANCHOR}`;
  return mayCheck && blindSpots.includes(id) ? checkHref(id, journeyId) : null;
}

export const pinWords = (view: JourneyView, stop: StopWords): PinWords => ({
  ...stop,
  href: hrefOf(view, stop.id),
});

export const floorAnchor = (floorId: string): string => `floor-${floorId}`;
