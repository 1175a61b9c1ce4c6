import * as z from "zod";
import { day, refuseBackwards } from "./day";
import { pageQuery } from "./page-query";
import { plainText } from "./plain-text";
import { uuidText } from "./uuid-text";

export const MOST_CHECKS_IN_BATCH = 1_000;
const MOST_RESULTS = 50;

/** Why a moment failed, in the order in which it is asked. */
export const CAUSES = ["facility", "procedure", "staffing", "training"] as const;

/** A moment with its offset from UTC, as a date. */
const moment = z.iso
  .datetime({ offset: true })
  .check(({ value, issues }) => {
    const year = new Date(value).getUTCFullYear();
    if (year >= 1970 && year <= 9999) return;
    issues.push({ code: "custom", message: "wrong-year", input: value });
  })
  .transform((text) => new Date(text))
  .meta({ example: "2026-03-02T09:30:00+09:00" });

const result = z.strictObject({ factorId: uuidText, answer: z.enum(["yes", "no", "na"]) });

const results = z
  .array(result)
  .max(MOST_RESULTS)
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    value.forEach(({ factorId }, index) => {
      if (seen.has(factorId)) {
        const path = [index, "factorId"];
        issues.push({ code: "custom", message: "duplicate-factor", input: factorId, path });
      }
      seen.add(factorId);
    });
  });

/** One check (점검): an observation of one touchpoint, factor by factor. */
export const checkItem = z
  .strictObject({
    id: uuidText,
    touchpointId: uuidText,
    journeyId: uuidText.exactOptional(),
    /** The revision of the journey on which it was made: a phone may be behind. */
    revision: z.number().int().min(1).max(2_147_483_647).exactOptional(),
    walkId: uuidText.exactOptional(),
    observedAt: moment,
    announced: z.boolean(),
    results,
    note: plainText({ max: 1_000 }).exactOptional(),
    cause: z.enum(CAUSES).exactOptional(),
    /** Typed in from a sheet that was filled by hand. */
    source: z.literal("paper").exactOptional(),
    /** The duty of who filled the sheet, never a name. */
    filledBy: plainText({ min: 1, max: 100 }).exactOptional(),
    supersedes: z
      .strictObject({ id: uuidText, reason: plainText({ min: 1, max: 500 }) })
      .exactOptional(),
  })
  .meta({ id: "CheckItem" });

/** The batch around the items. Each item is read on its own: a bad one does not sink the others. */
export const checkBatchEnvelope = z.strictObject({
  items: z.array(z.unknown()).min(1).max(MOST_CHECKS_IN_BATCH),
});

/** GET /api/v1/checks */
export const checksQuery = z
  .strictObject({
    from: day.exactOptional(),
    to: day.exactOptional(),
    touchpointId: uuidText.exactOptional(),
    journeyId: uuidText.exactOptional(),
    walkId: uuidText.exactOptional().meta({ description: "The checks of one walk." }),
    outcome: z.enum(["passed", "failed", "none"]).exactOptional(),
    ...pageQuery,
  })
  .check(refuseBackwards);

export type CheckItem = z.output<typeof checkItem>;
