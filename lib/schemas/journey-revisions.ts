import * as z from "zod";
import { LARGEST_COUNT } from "./numbers";
import { uuidText } from "./uuid-text";

const number = z.coerce.number<string>().int().min(1).max(LARGEST_COUNT);

/** GET /api/v1/journeys/{id}/revisions: `cursor` is the number of the last revision of the page before. */
export const revisionsQuery = z.strictObject({
  cursor: number.exactOptional(),
  limit: z.coerce.number<string>().int().min(1).max(200).default(50),
});

/** GET /api/v1/journeys/{id}/revisions/{number} */
export const revisionParams = z.object({ id: uuidText, number });
