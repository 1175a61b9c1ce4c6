import * as z from "zod";
import { uuidText } from "./uuid-text";

/** POST /api/v1/session/centre */
export const centreChoice = z.strictObject({ centreId: uuidText });
