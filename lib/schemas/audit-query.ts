import * as z from "zod";
import { pageQuery } from "./page-query";

/** GET /api/v1/audit */
export const auditQuery = z.strictObject({
  limit: pageQuery.limit,
  /** The number of the entry at which the page before ended. */
  cursor: z.coerce.number<string>().int().min(1).max(2_147_483_647).exactOptional(),
});
