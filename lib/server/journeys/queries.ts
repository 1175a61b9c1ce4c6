import "server-only";
import * as z from "zod";
import { uuidText } from "@/lib/schemas/uuid-text";

/** The journey that an address names. */
export const journeyParams = z.object({ id: uuidText });

/** GET /api/v1/journeys/{id}/export */
export const exportQuery = z.strictObject({
  format: z.enum(["json", "svg", "png"]).default("json"),
  /** Of a picture: the path over time, or one floor with the way over it. */
  view: z.enum(["path", "floor"]).default("path"),
  /** The floor; without it the one on which the path begins. */
  floorId: uuidText.exactOptional(),
});
