import * as z from "zod";

/** What every list takes: how many, and where the page before it ended. */
export const pageQuery = {
  cursor: z
    .string()
    .regex(/^[\w.~=-]{1,200}$/)
    .exactOptional(),
  limit: z.coerce.number<string>().int().min(1).max(200).default(50),
};
