import * as z from "zod";

/** The largest integer that both databases hold in an ordinary column. */
export const LARGEST_COUNT = 2_147_483_647;

/** A whole number from 0 to 2,147,483,647. */
export const count = z.int().min(0).max(LARGEST_COUNT);

/** A share of visits in a path that divides, or of those that begin at an entry. */
export const weight = z.number({ error: "bad-weight" }).min(0, { error: "bad-weight" });

export const durationSeconds = z
  .int({ error: "bad-duration" })
  .min(0, { error: "bad-duration" })
  .max(86_400, { error: "bad-duration" });
