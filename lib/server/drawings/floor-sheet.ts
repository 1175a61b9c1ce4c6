import "server-only";
import type { FloorOnPaper } from "@/lib/exchange/drawing/floor-cell";
import type { FloorsContent } from "@/lib/exchange/drawing/floors-sheet";
import type { StopLook } from "@/lib/exchange/drawing/path-markup";
import { translate } from "@/lib/i18n";
import { BLANK_FLOOR } from "@/lib/journey-map/floor-route/arrow";
import { type FloorRoute, floorRoute, unplacedOn } from "@/lib/journey-map/floor-route/floor-route";
import { jpegOf } from "../attachments/jpeg-of";
import { getImage } from "../attachments/serve-image";
import { Refusal } from "../errors";
import type { Floor } from "../floors/floor";
import { listFloors } from "../floors/reads";
import { bandLabel } from "./band-label";
import { listedNotes, lookOf, windowOf } from "./drawn-evidence";
import { type Drawing, detailsOf } from "./drawn-words";
import { floorLegend } from "./floor-legend";

async function imageOf({ scope, now }: Drawing, { image }: Floor): Promise<string | null> {
  if (image === null) return null;
  const { bytes } = await getImage({ scope, assignedJourneyIds: null }, image.id, now);
  return `data:image/jpeg;base64,${(await jpegOf(bytes)).toString("base64")}`;
}

/** Which of them: the first on which the path begins, all on which it stands, or the one that is named. */
export type WantedFloors = "first" | "all" | { readonly floorId: string };

function chosenFloors(
  { journey }: Drawing,
  floors: readonly Floor[],
  wanted: WantedFloors,
): readonly Floor[] {
  const pinned = journey.touchpoints.flatMap(({ pin }) => pin?.floorId ?? []);
  const isHere = (id: string) => floors.some((floor) => floor.id === id);
  const first = pinned.find(isHere) ?? floors[0]?.id;
  const ids = typeof wanted === "object" ? [wanted.floorId] : wanted === "all" ? pinned : [first];
  const found = floors.filter(({ id }) => ids.includes(id));
  if (found.length === 0) throw new Refusal("unknown-id", { path: "floorId" });
  return found;
}

interface Building {
  readonly drawing: Drawing;
  readonly floors: readonly Floor[];
  readonly looks: ReadonlyMap<string, StopLook>;
  readonly notes: ReadonlyMap<string, string>;
}

function gatesOf({ gates }: FloorRoute, { drawing, floors }: Building): FloorOnPaper["gates"] {
  const names = new Map(floors.map(({ id, name }) => [id, name]));
  return gates.map(({ from, to, floorId }) => {
    const values = { floor: names.get(floorId) ?? "", number: to.number };
    const text = translate(drawing.locale, "floorPlan.gate", values);
    return { key: `${from.id} ${to.id}`, from, text };
  });
}

async function onPaper(floor: Floor, building: Building): Promise<FloorOnPaper> {
  const { drawing, floors, looks, notes } = building;
  const floorIds = new Set(floors.map(({ id }) => id));
  const route = floorRoute(drawing.journey, { floorId: floor.id, floorIds });
  const places = route.pins.map(({ id, number, name }) => ({
    ...{ id, number, name },
    note: notes.get(id) ?? "",
    look: looks.get(id) ?? "plain",
  }));
  const image = await imageOf(drawing, floor);
  const size = floor.image ?? BLANK_FLOOR;
  return { name: floor.name, image, size, route, gates: gatesOf(route, building), places };
}

function standingNowhere({ drawing, floors }: Building): string {
  const nowhere = unplacedOn(drawing.journey, new Set(floors.map(({ id }) => id)));
  if (nowhere.length === 0) return "";
  const places = nowhere.map(({ number, name }) => `${number}. ${name}`).join(", ");
  return translate(drawing.locale, "journey.floors.nowhere", { places });
}

/**
 * Floors with the way over them as sheets of paper.
 * @throws Refusal `unknown-id` for a floor that the centre does not have
 */
export async function floorSheet(drawing: Drawing, wanted: WantedFloors): Promise<FloorsContent> {
  const { scope, journey, locale } = drawing;
  const floors = await listFloors(scope);
  const looks = new Map(journey.touchpoints.map((one) => [one.id, lookOf(drawing, one)]));
  const building = { drawing, floors, looks, notes: listedNotes(drawing) };
  const chosen = chosenFloors(drawing, floors, wanted);
  const drawn = await Promise.all(chosen.map((floor) => onPaper(floor, building)));
  const routes = drawn.map(({ route }) => route);
  const seen = drawn.flatMap(({ places }) => places.map(({ look }) => look));
  return {
    title: translate(locale, "drawings.floors.title", { name: journey.name }),
    details: [await detailsOf(drawing), windowOf(drawing)].filter(Boolean).join(" · "),
    verdict: bandLabel(drawing),
    floors: drawn,
    note: standingNowhere(building),
    legend: floorLegend({ locale, routes, looks: seen }),
  };
}
