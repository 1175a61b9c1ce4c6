import "server-only";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { NEWCOMER_JOURNEY } from "./newcomer-story";
import type { WrittenTouchpoint } from "./story";

type Changes = Omit<Partial<WrittenTouchpoint>, "id" | "name" | "place">;

/** A touchpoint as the starter library furnishes it. */
export function fromLibrary(key: string, changes: Changes = {}): WrittenTouchpoint {
  const starter = startersIn("ko").find(({ id }) => id === key);
  if (!starter) throw new Error(`the starter library has no ${key}`);
  const { factors, attendedHours, ...fields } = starter;
  return { ...fields, factors: [...factors], attendedHours: [...attendedHours], ...changes };
}

/** The same place as on the newcomer's path: the centre has it once. */
export function sharedPlace(id: string, changes: Changes = {}): WrittenTouchpoint {
  const shared = NEWCOMER_JOURNEY.touchpoints?.find((touchpoint) => touchpoint.id === id);
  if (!shared) throw new Error(`the newcomer does not pass ${id}`);
  return { ...shared, ...changes };
}

/** Who is met by appointment or by the bell is there in office hours but not at noon. */
export const OFFICE_HOURS = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: "09:00", to: "12:00" },
  { weekday, from: "13:00", to: "18:00" },
]);

/** One after the other. */
export const inARow = (ids: readonly string[]) =>
  ids.slice(1).map((to, index) => ({ from: ids[index] ?? to, to }));
