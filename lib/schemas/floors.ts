import * as z from "zod";
import { plainText } from "./plain-text";

/** As many as a centre has. */
export const MOST_FLOORS = 60;

/** What a floor is called, such as 1층. */
const floorName = plainText({ min: 1, max: 60 });

/** POST /api/v1/floors */
export const newFloorSchema = z.strictObject({ name: floorName }).meta({ id: "NewFloor" });

/** PATCH /api/v1/floors/{id} */
export const floorChangesSchema = z
  .strictObject({
    name: floorName.exactOptional(),
    /** Its place among the floors, from 0. */
    position: z
      .int()
      .min(0)
      .max(MOST_FLOORS - 1)
      .exactOptional(),
    /** Brings back what was removed, with the pins that stood on it. */
    removed: z.literal(false).exactOptional(),
  })
  .meta({ id: "FloorChanges" });

export type FloorChanges = z.output<typeof floorChangesSchema>;
