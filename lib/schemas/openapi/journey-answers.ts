import * as z from "zod";
import { journeyDocument, PLAN_KINDS } from "../journey-document";
import {
  daySummariesResult,
  firstSecondsResult,
  journeyScore,
  observedRateResult,
} from "../score-result";
import { uuidText } from "../uuid-text";
import { ETAG, jsonContent, LOCATION, onePage, said } from "./operation";

const example = {
  format: "mot-journey",
  version: 1,
  journey: {
    name: "처음 오시는 분",
    persona: "처음 오시는 분",
    touchpoints: [
      {
        id: "guard",
        name: "정문 경비실",
        factors: [
          { id: "hello", name: "먼저 인사", kind: "manner", standard: "5초 안에 먼저 인사" },
        ],
      },
      { id: "lobby", name: "1층 로비", greets: true },
    ],
    links: [{ from: "guard", to: "lobby" }],
  },
};

const kept = {
  id: uuidText,
  revision: z.int().min(1),
  ownerId: uuidText.nullable(),
  reviewBy: z.iso.date().nullable(),
  updatedAt: z.iso.datetime(),
};
const storedJourney = journeyDocument
  .extend({ ...kept, createdAt: z.iso.datetime() })
  .meta({ id: "StoredJourney" });
const listedJourney = z
  .object({
    ...kept,
    name: z.string(),
    persona: z.string(),
    plan: z.enum(PLAN_KINDS),
    touchpointCount: z.int().min(0),
    archived: z.boolean(),
  })
  .meta({ id: "ListedJourney" });
const scoredJourney = z
  .object({
    journeyId: uuidText,
    revision: z.int().min(1),
    window: z.object({ from: z.iso.date(), to: z.iso.date() }),
    score: journeyScore,
    days: daySummariesResult,
    firstSeconds: firstSecondsResult,
    observed: observedRateResult.nullable(),
  })
  .meta({ id: "StoredJourneyScore" });
const revision = z.object({
  number: z.int().min(1),
  at: z.iso.datetime(),
  author: z.string().nullable(),
});
const names = z.array(z.string());
const toldRevision = revision.extend({
  changes: z
    .object({
      added: names,
      removed: names,
      changed: names,
      areWaysOther: z.boolean(),
      isDescribedOtherwise: z.boolean(),
    })
    .nullable(),
  adopted: z.string().nullable(),
  restores: z.int().min(1).nullable(),
});
const importPreview = z.object({
  name: z.string(),
  persona: z.string(),
  plan: z.enum(PLAN_KINDS),
  linkCount: z.int().min(0),
  touchpoints: z.array(
    z.object({
      name: z.string(),
      place: z.string(),
      major: z.boolean(),
      routine: z.boolean(),
      factorCount: z.int().min(0),
      isKnown: z.boolean().meta({ description: "The centre has one of this name and place." }),
    }),
  ),
  pinsLeftOut: z
    .int()
    .min(0)
    .meta({ description: "Pins on floors that this centre does not have: they stay behind." }),
});

const file = { schema: { type: "string" as const, format: "binary" } };
const stored = { ...said("The journey.", storedJourney), headers: { ETag: ETAG } };

/** A journey as it is sent. */
export const DOCUMENT_BODY = { required: true, content: jsonContent(journeyDocument, example) };

/** What the addresses of journeys answer when all is well, by what it is. */
export const ANSWERS = {
  page: onePage(listedJourney),
  stored,
  created: { ...stored, headers: { Location: LOCATION, ETag: ETAG } },
  unchanged: { description: "Unchanged: If-None-Match names it." },
  gone: { description: "Gone." },
  kept: { description: "Kept." },
  score: said("The score, and the days of the window.", scoredJourney),
  file: {
    description: "The file; as JSON, the interchange document.",
    content: { ...jsonContent(journeyDocument, example), "application/octet-stream": file },
  },
  preview: said("What would be made.", importPreview),
  revisions: onePage(toldRevision),
  revision: said("The journey as it was.", journeyDocument.extend(revision.shape)),
};
