import * as z from "zod";
import { day } from "./day";
import { uuidText } from "./uuid-text";

/** PATCH /api/v1/journeys/{id}/keeping: both are replaced; null where nobody or no day is set. */
export const journeyKeeping = z
  .strictObject({
    ownerId: uuidText.nullable().meta({ description: "A person of the centre, by userId." }),
    reviewBy: day.nullable().meta({ description: "Until when it is to be looked at again." }),
  })
  .meta({ id: "JourneyKeeping" });

export type JourneyKeeping = z.output<typeof journeyKeeping>;
