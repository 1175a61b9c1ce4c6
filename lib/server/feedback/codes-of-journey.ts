import "server-only";
import { database, isOneOf, sql } from "../db";
import { getJourney, type Reader } from "../journeys/reads";

export interface CodedPlace {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/**
 * The touchpoints of a path, in its order, with the codes of their QRs.
 * @throws Refusal `not-found`
 */
export async function codesOfJourney(
  reader: Reader,
  journeyId: string,
): Promise<{ readonly name: string; readonly places: readonly CodedPlace[] }> {
  const { document } = await getJourney(reader, journeyId);
  const { name, touchpoints } = document.journey;
  const { engine, read } = database();
  const ids = touchpoints.map(({ id }) => id);
  const rows = await read<{ id: string; code: string }>(
    sql`SELECT "id", "code" FROM "Touchpoint"
      WHERE "centreId" = ${reader.scope} AND ${isOneOf(engine, sql`"id"`, ids)}`,
  );
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  const places = touchpoints.flatMap(({ id, name: place }) => {
    const code = codes.get(id);
    return code === undefined ? [] : [{ id, name: place, code }];
  });
  return { name, places };
}
