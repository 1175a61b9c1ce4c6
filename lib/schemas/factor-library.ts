import * as z from "zod";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { FACTOR_KINDS } from "./journey-document";
import { plainText } from "./plain-text";
import { uuidText } from "./uuid-text";

const text = {
  /** The kind of touchpoint that it belongs to. */
  section: plainText({ min: 1, max: 100 }).meta({ example: "전화 문의" }),
  name: plainText({ min: 1, max: 200 }).meta({ example: "벨 3번 안에 받기" }),
  standard: plainText({ max: 500 }),
};
const kind = z.enum(FACTOR_KINDS);

/** GET /api/v1/factor-library */
export const factorLibraryQuery = z.strictObject({
  archived: z
    .enum(["true", "false"])
    .default("false")
    .transform((asked) => asked === "true")
    .meta({ description: "true lists the archived ones instead." }),
});

/** POST /api/v1/factor-library */
export const newLibraryFactorSchema = z
  .strictObject({
    section: text.section,
    name: text.name,
    basic: z.boolean().default(true),
    kind: kind.default("procedure"),
    standard: text.standard.default(""),
  })
  .meta({ id: "NewLibraryFactor" });

/** PATCH /api/v1/factor-library/{id} */
export const libraryFactorChangesSchema = z
  .strictObject({
    name: text.name.exactOptional(),
    basic: z.boolean().exactOptional(),
    kind: kind.exactOptional(),
    standard: text.standard.exactOptional(),
    after: uuidText
      .nullable()
      .exactOptional()
      .meta({ description: "Moves it behind this one of its section; null: to the front." }),
    archived: z.literal(false).exactOptional().meta({ description: "Brings it back." }),
  })
  .meta({ id: "LibraryFactorChanges" });

/** POST /api/v1/factor-library/take-over */
export const takeOverSchema = z
  .strictObject({
    sections: z
      .array(z.enum(startersIn("ko").map(({ id }) => id)))
      .min(1)
      .max(startersIn("ko").length)
      .meta({ example: ["telephone", "lobby"] }),
    language: z.enum(["ko", "en"]).default("ko"),
  })
  .meta({ id: "FactorTakeOver" });

const MOST_TAKEN = 1_000;

/** POST /api/v1/factor-library/take-back */
export const takeBackSchema = z
  .strictObject({ ids: z.array(uuidText).min(1).max(MOST_TAKEN) })
  .meta({ id: "FactorTakeBack" });

export type NewLibraryFactor = z.output<typeof newLibraryFactorSchema>;
export type LibraryFactorChanges = z.output<typeof libraryFactorChangesSchema>;
export type TakeOver = z.output<typeof takeOverSchema>;
