import "server-only";
import { floorMarkup } from "@/lib/exchange/drawing/floor-markup";
import { INNER_WIDTH, type SheetContent } from "@/lib/exchange/drawing/sheet";
import { translate } from "@/lib/i18n";
import { BLANK_FLOOR, type Size } from "@/lib/journey-map/floor-route/arrow";
import { floorRoute } from "@/lib/journey-map/floor-route/floor-route";
import { jpegOf } from "../attachments/jpeg-of";
import { getImage } from "../attachments/serve-image";
import { Refusal } from "../errors";
import type { Floor } from "../floors/floor";
import { listFloors } from "../floors/reads";
import { type Drawing, detailsOf } from "./drawn-words";

/** What of a page a plan may take in height. */
const HIGHEST = 600;

function fitting({ width, height }: Size): Size {
  const scale = Math.min(INNER_WIDTH / width, HIGHEST / height);
  return { width: width * scale, height: height * scale };
}

async function imageOf({ scope, now }: Drawing, { image }: Floor): Promise<string | null> {
  if (image === null) return null;
  const { bytes } = await getImage({ scope, assignedJourneyIds: null }, image.id, now);
  return `data:image/jpeg;base64,${(await jpegOf(bytes)).toString("base64")}`;
}

/** The floor that is asked for, else the first on which the path begins. */
function chosenFloor({ journey }: Drawing, floors: readonly Floor[], floorId?: string): Floor {
  const pinned = journey.touchpoints.flatMap(({ pin }) => (pin ? [pin.floorId] : []));
  const wanted = floorId ?? pinned.find((id) => floors.some((floor) => floor.id === id));
  const found = floors.find(({ id }) => id === wanted) ?? (floorId ? undefined : floors[0]);
  if (!found) throw new Refusal("unknown-id", { path: "floorId" });
  return found;
}

/**
 * One floor with the way over it as a sheet of paper.
 * @throws Refusal `unknown-id` for a floor that the centre does not have
 */
export async function floorSheet(drawing: Drawing, floorId?: string): Promise<SheetContent> {
  const { scope, journey, locale } = drawing;
  const floors = await listFloors(scope);
  const floor = chosenFloor(drawing, floors, floorId);
  const names = new Map(floors.map(({ id, name }) => [id, name]));
  const route = floorRoute(journey, { floorId: floor.id, floorIds: new Set(names.keys()) });
  const size = fitting(floor.image ?? BLANK_FLOOR);
  const gates = route.gates.map(({ from, to, floorId: there }) => ({
    key: `${from.id} ${to.id}`,
    from,
    text: translate(locale, "floorPlan.gate", {
      floor: names.get(there) ?? "",
      number: to.number,
    }),
  }));
  const image = await imageOf(drawing, floor);
  return {
    title: `${journey.name} · ${floor.name}`,
    details: await detailsOf(drawing),
    frame: { x: 0, y: 0, ...size },
    markup: floorMarkup({ image, size, route, gates }),
    legend: [],
  };
}
