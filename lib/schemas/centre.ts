import * as z from "zod";
import { newPassword, personName, username } from "./people";
import { plainText } from "./plain-text";

const centreName = plainText({ min: 1, max: 100 });

/** POST /api/v1/setup: the centre and its director. */
export const setupSchema = z.strictObject({
  centreName,
  name: personName,
  username,
  password: newPassword,
});

/** PATCH /api/v1/centre */
export const centreChangesSchema = z
  .strictObject({
    name: centreName.exactOptional(),
    /** The agreed rules of checking. Recorded with the time. */
    rules: plainText({ min: 1, max: 5_000 }).exactOptional(),
    /** Whether checks may carry a photo. */
    photosAllowed: z.boolean().exactOptional(),
  })
  .meta({ id: "CentreChanges" });

export type CentreChanges = z.output<typeof centreChangesSchema>;
