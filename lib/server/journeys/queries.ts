import "server-only";
import * as z from "zod";
import { uuidText } from "@/lib/schemas/uuid-text";

/** The journey that an address names. */
export const journeyParams = z.object({ id: uuidText });

/** GET /api/v1/journeys/{id}/export */
export const exportQuery = z.strictObject({ format: z.enum(["json"]).default("json") });
