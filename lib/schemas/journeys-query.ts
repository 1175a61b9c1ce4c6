import * as z from "zod";
import { pageQuery } from "./page-query";
import { uuidText } from "./uuid-text";

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

/** GET /api/v1/journeys/{id}/export */
export const exportQuery = z.strictObject({
  format: z.enum(["json", "svg", "png"]).default("json"),
  view: z.enum(["path", "floor", "floors"]).default("path").meta({
    description:
      "Of a picture: the path over time, one floor with the way over it, or all floors on which it stands.",
  }),
  floorId: uuidText.exactOptional().meta({
    description:
      "The floor, of a picture of floors; without it floor is the one on which the path begins.",
  }),
});
