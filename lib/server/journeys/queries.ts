import "server-only";
import * as z from "zod";
import { uuidText } from "@/lib/schemas/uuid-text";

/** The journey that an address names. */
export const journeyParams = z.object({ id: uuidText });
