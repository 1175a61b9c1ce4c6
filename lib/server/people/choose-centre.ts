import "server-only";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";
import { centreCookie } from "./centre-cookie";
import { listPlaces } from "./places";

/**
 * The cookie by which the browser stays in one of somebody's centres.
 * @throws Refusal `not-found` for a centre where they have no place, as if it did not exist
 */
export async function chooseCentre({ userId }: Viewer, centreId: string): Promise<string> {
  const places = await listPlaces(userId);
  if (!places.some(({ id }) => id === centreId)) throw new Refusal("not-found");
  return centreCookie(centreId);
}
