import * as z from "zod";
import { journeyGraphProblems } from "./journey-graph-problems";
import { durationSeconds, weight } from "./numbers";
import { plainText } from "./plain-text";
import { MOST_LINKS, MOST_TOUCHPOINTS } from "./score";

const MOST_FACTORS_OF_TOUCHPOINT = 50;

export const CHANNELS = ["face", "phone", "signage", "facility", "digital"] as const;
export const FACTOR_KINDS = ["facility", "procedure", "manner"] as const;
export const PLAN_KINDS = ["asIs", "toBe"] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ours are UUIDs, the same in capitals; a document made by hand may have any short text. */
const id = plainText({ min: 1, max: 100 }).overwrite((text) =>
  UUID.test(text) ? text.toLowerCase() : text,
);
const timeOfDay = z.iso.time({ precision: -1 }).meta({ example: "09:00" });

/** When somebody whose duty is to welcome is here; weekday 1 is Monday. */
const attendedHours = z
  .strictObject({ weekday: z.int().min(1).max(7), from: timeOfDay, to: timeOfDay })
  .check(({ value, issues }) => {
    if (value.from < value.to) return;
    issues.push({ code: "custom", message: "wrong-order", input: value.from, path: ["from"] });
  });

const factor = z.strictObject({
  id,
  name: plainText({ min: 1, max: 200 }),
  basic: z.boolean().default(true),
  kind: z.enum(FACTOR_KINDS).default("procedure"),
  standard: plainText({ max: 500 }).default(""),
});

const occurrence = z
  .number({ error: "bad-occurrence" })
  .positive({ error: "bad-occurrence" })
  .max(1, { error: "bad-occurrence" });

const shareOfImage = z.number().min(0).max(1);

const pin = z.strictObject({ floorId: id, x: shareOfImage, y: shareOfImage });

const majorReasons = z.strictObject({
  passed: z.boolean(),
  turnsBack: z.boolean(),
  safety: z.boolean(),
});

const touchpoint = z.strictObject({
  id,
  /** In a plan: the touchpoint that this one is planned from; absent where it stands on its own. */
  sameAs: id.exactOptional(),
  name: plainText({ min: 1, max: 200 }),
  place: plainText({ max: 200 }).default(""),
  channel: z.enum(CHANNELS).default("face"),
  duty: plainText({ max: 200 }).default(""),
  procedure: plainText({ max: 4_000 }).default(""),
  major: z.boolean().default(true),
  /** The three questions; absent where nobody answered them. */
  majorReasons: majorReasons.exactOptional(),
  routine: z.boolean().default(true),
  occurrence: occurrence.nullable().default(null),
  greets: z.boolean().default(false),
  attendedHours: z.array(attendedHours).max(200).default([]),
  durationSeconds: durationSeconds.nullable().default(null),
  position: z.strictObject({ x: z.number(), y: z.number() }).nullable().default(null),
  /** Where it stands on a floor of the centre; absent where it stands on none. */
  pin: pin.exactOptional(),
  factors: z.array(factor).max(MOST_FACTORS_OF_TOUCHPOINT).default([]),
});

const link = z.strictObject({ from: id, to: id, weight: weight.nullable().default(null) });
const entry = z.strictObject({ id, weight: weight.nullable().default(null) });

/** A journey as it travels between centres and programs, its graph proven sound. */
export const documentedJourney = z
  .strictObject({
    name: plainText({ min: 1, max: 200 }),
    persona: plainText({ max: 200 }).default(""),
    plan: z.enum(PLAN_KINDS).default("asIs"),
    touchpoints: z.array(touchpoint).max(MOST_TOUCHPOINTS).default([]),
    links: z.array(link).max(MOST_LINKS).default([]),
    entries: z.array(entry).max(MOST_TOUCHPOINTS).nullable().default(null),
  })
  .check(({ value, issues }) => {
    for (const { code, path } of journeyGraphProblems(value)) {
      issues.push({ code: "custom", message: code, input: null, path: [...path] });
    }
  });

/** The interchange format. Absent fields take their defaults, unknown ones are an error. */
export const journeyDocument = z
  .strictObject({
    format: z.literal("mot-journey"),
    version: z.literal(1),
    journey: documentedJourney,
  })
  .meta({ id: "JourneyDocument" });

export type JourneyDocument = z.output<typeof journeyDocument>;
export type DocumentedJourney = z.output<typeof documentedJourney>;
