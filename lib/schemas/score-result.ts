import * as z from "zod";
import { count } from "./numbers";

const outcomeCounts = { passed: count, failed: count };
const share = z.number().min(0).max(1);
const interval = z
  .tuple([share, share])
  .meta({ description: "95 % Wilson interval, [lower, upper]." });

const linkScore = z
  .strictObject({
    id: z.string(),
    ...outcomeCounts,
    passRate: share,
    interval,
    exposure: share,
    missed: share.meta({ description: "Share of visits that fail here." }),
    gain: share.meta({ description: "What fixing it alone would add to failureFree." }),
    importance: share.meta({ description: "Birnbaum importance." }),
    probabilityWeakest: share.nullable(),
    trial: z.boolean().meta({ description: "Fewer than 12 observations." }),
  })
  .meta({ id: "LinkScore" });

/** What scoreJourney answers. */
export const journeyScore = z
  .strictObject({
    verdict: z.enum(["zero", "hundred", "unproven"]),
    score: z.union([z.literal(0), z.literal(100), z.null()]),
    failureFree: share.nullable().meta({
      description: "Estimated share of visits without a failed major moment.",
    }),
    interval: interval.nullable(),
    effectiveVisits: z.number().min(0),
    coverage: share,
    blindSpots: z.array(z.string()),
    notOccurred: z.array(z.string()),
    unreachable: z.array(z.string()),
    links: z.array(linkScore),
    weakest: linkScore
      .extend({ factor: z.strictObject({ id: z.string(), ...outcomeCounts }).nullable() })
      .nullable(),
  })
  .meta({ id: "JourneyScore" });

const ids = z.array(z.string());

/** What compareJourneys answers. */
export const journeyComparison = z
  .strictObject({
    asIs: journeyScore,
    toBe: journeyScore,
    difference: z.strictObject({
      failureFree: z.number().nullable(),
      welcomedShare: z.number(),
    }),
    added: ids,
    removed: ids,
    moved: ids,
    changed: ids,
    assumed: ids,
  })
  .meta({ id: "JourneyComparison" });

const verdict = z.union([z.literal(0), z.literal(100), z.null()]);

/** What daySummaries answers. */
export const daySummariesResult = z
  .strictObject({
    days: z.array(
      z.strictObject({
        day: z.string(),
        verdict,
        hundred: z.int().min(0),
        zero: z.int().min(0),
      }),
    ),
    latest: z.strictObject({ day: z.string(), verdict }).nullable(),
    lastZero: z
      .strictObject({
        day: z.string(),
        touchpointId: z.string().nullable(),
        passedSince: z.boolean(),
      })
      .nullable(),
    daysUnbroken: z.int().min(0),
  })
  .meta({ id: "DaySummaries" });

/** What firstSeconds answers. */
export const firstSecondsResult = z
  .strictObject({
    welcomedShare: share,
    never: share,
    distribution: z.array(z.strictObject({ second: z.int().min(0), share })),
    reached: ids,
    untimed: ids,
  })
  .meta({ id: "FirstSeconds" });

/** What observedRate answers. */
export const observedRateResult = z
  .strictObject({
    hundred: z.int().min(0),
    complete: z.int().min(0),
    incomplete: z.int().min(0),
    rate: share.nullable(),
    interval,
  })
  .meta({ id: "ObservedRate" });
