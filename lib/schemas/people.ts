import * as z from "zod";
import { CENTRE_ROLES } from "@/lib/access";
import { plainText } from "./plain-text";
import { uuidText } from "./uuid-text";

const MOST_JOURNEYS = 500;
const LONGEST_PASSWORD = 200;

/** What people are called; one line. */
export const personName = plainText({ min: 1, max: 60 });

/** Latin letters, digits, dot, dash and underscore; capitals become small. */
export const username = z
  .string()
  .overwrite((text) => text.trim().toLowerCase())
  .regex(/^[a-z0-9._-]{3,30}$/)
  .meta({ example: "kim.haneul" });

export const newPassword = z.string().min(1).max(LONGEST_PASSWORD);

/** POST /api/v1/people */
export const newPersonSchema = z
  .strictObject({ name: personName, username, role: z.enum(CENTRE_ROLES) })
  .meta({ id: "NewPerson" });

/** PATCH /api/v1/people/{id} */
export const personChangesSchema = z
  .strictObject({
    role: z.enum(CENTRE_ROLES).exactOptional(),
    disabled: z.boolean().exactOptional(),
    /** What a monitor may walk and check from now on. */
    journeyIds: z.array(uuidText).max(MOST_JOURNEYS).exactOptional(),
  })
  .meta({ id: "PersonChanges" });

export type PersonChanges = z.output<typeof personChangesSchema>;

/** Where one person of the centre, one key, is meant. */
export const idParams = z.strictObject({ id: uuidText });
