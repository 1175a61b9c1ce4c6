import * as z from "zod";
import { uuidText } from "./uuid-text";

/** How often a touchpoint is to be checked; shift is twice a day, mornings and afternoons. */
export const RHYTHMS = ["daily", "weekly", "shift"] as const;

export type Rhythm = (typeof RHYTHMS)[number];

export const touchpointParams = z.strictObject({ id: uuidText });

/** PATCH /api/v1/touchpoints/{id}/rhythm; null where nobody says. */
export const touchpointRhythm = z
  .strictObject({ rhythm: z.enum(RHYTHMS).nullable() })
  .meta({ id: "TouchpointRhythm" });
