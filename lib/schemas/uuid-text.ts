import * as z from "zod";

/** A UUID of any version, in lower case. */
export const uuidText = z
  .guid()
  .overwrite((text) => text.toLowerCase())
  .meta({ example: "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f" });
