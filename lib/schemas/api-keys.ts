import * as z from "zod";
import { plainText } from "./plain-text";
import { uuidText } from "./uuid-text";

const LONGEST_DAYS = 3_650;

/** POST /api/v1/api-keys */
export const newApiKeySchema = z
  .strictObject({
    name: plainText({ min: 1, max: 60 }),
    /** Whom it acts as; left out: who asks. */
    membershipId: uuidText.exactOptional(),
    /** null: until it is revoked. */
    expiresInDays: z.int().min(1).max(LONGEST_DAYS).nullable().default(365),
  })
  .meta({ id: "NewApiKey" });
