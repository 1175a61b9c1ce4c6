import * as z from "zod";
import { durationSeconds, LARGEST_COUNT, weight } from "./numbers";
import { plainText } from "./plain-text";

export const MOST_TOUCHPOINTS = 500;
export const MOST_LINKS = 2_000;
const MOST_FACTORS = 50;

const id = plainText({ min: 1, max: 100 });

const touchpoint = z.strictObject({
  id,
  name: plainText({ max: 200 }),
  major: z.boolean(),
  routine: z.boolean(),
  occurrence: z.number({ error: "bad-occurrence" }).exactOptional().meta({
    description: "Share of visits in which a non-routine touchpoint happens, in (0, 1].",
  }),
  greets: z.boolean().exactOptional(),
  durationSeconds: durationSeconds.exactOptional(),
});

const link = z.strictObject({ from: id, to: id, weight: weight.exactOptional() });
const entry = z.strictObject({ id, weight: weight.exactOptional() });

const scoredJourney = z
  .strictObject({
    touchpoints: z.array(touchpoint).max(MOST_TOUCHPOINTS),
    links: z.array(link).max(MOST_LINKS),
    entries: z.array(entry).max(MOST_TOUCHPOINTS).exactOptional(),
  })
  .meta({ id: "ScoredJourney" });

const observations = z
  .int({ error: "bad-tally" })
  .min(0, { error: "bad-tally" })
  .max(LARGEST_COUNT, { error: "bad-tally" });

/** A record of at most so many entries. */
function bounded(most: number) {
  return (context: z.core.ParsePayload<Readonly<Record<string, unknown>>>): void => {
    if (Object.keys(context.value).length <= most) return;
    const input = context.value;
    context.issues.push({ code: "custom", message: "too-many", params: { maximum: most }, input });
  };
}

const counts = z.strictObject({ passed: observations, failed: observations });

const tally = z.strictObject({
  passed: observations,
  failed: observations,
  factors: z
    .record(id, counts)
    .check(bounded(MOST_FACTORS))
    .meta({ maxProperties: MOST_FACTORS })
    .exactOptional(),
});

const tallies = z
  .record(id, tally)
  .check(bounded(2 * MOST_TOUCHPOINTS))
  .meta({ id: "Tallies", maxProperties: 2 * MOST_TOUCHPOINTS });

const scoreOptions = z.strictObject({
  z: z.number().positive().max(10).exactOptional().meta({
    description:
      "Width of the intervals in standard deviations; 1.959963984540054 (95 %) if absent.",
  }),
  probability: z.boolean().exactOptional().meta({
    description: "false leaves out the probability of being the weakest link.",
  }),
});

/** POST /api/v1/score */
export const scoreRequest = z
  .strictObject({ journey: scoredJourney, tallies, options: scoreOptions.exactOptional() })
  .meta({ id: "ScoreRequest" });

const rate = z
  .number({ error: "bad-rate" })
  .min(0, { error: "bad-rate" })
  .max(1, { error: "bad-rate" });

/** POST /api/v1/score/compare */
export const compareRequest = z
  .strictObject({
    asIs: scoredJourney,
    toBe: scoredJourney,
    tallies,
    assumed: z.record(id, rate).check(bounded(MOST_TOUCHPOINTS)).default({}).meta({
      description: "Pass rates of the new touchpoints, by id.",
      maxProperties: MOST_TOUCHPOINTS,
    }),
    sameAs: z.record(id, id).check(bounded(MOST_TOUCHPOINTS)).exactOptional().meta({
      description: "Which as-is touchpoint a to-be touchpoint takes its evidence from, by id.",
      maxProperties: MOST_TOUCHPOINTS,
    }),
  })
  .meta({ id: "CompareRequest" });
