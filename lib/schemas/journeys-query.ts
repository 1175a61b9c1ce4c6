import * as z from "zod";
import { pageQuery } from "./page-query";

/** "true" or "false" in a query. */
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

/** GET /api/v1/journeys */
export const journeysQuery = z.strictObject({
  ...pageQuery,
  archived: flag.default(false).meta({ description: "true lists the archived ones instead." }),
});

/** POST /api/v1/journeys and POST /api/v1/journeys/import */
export const creationQuery = z.strictObject({
  reuse: z.literal("touchpoints").exactOptional().meta({
    description: "Reuses touchpoints of the centre with the same name and place.",
  }),
});
