import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { dayWindow } from "../day";
import { journeyDocument, PLAN_KINDS } from "../journey-document";
import { revisionParams, revisionsQuery } from "../journey-revisions";
import { creationQuery, journeysQuery } from "../journeys-query";
import {
  daySummariesResult,
  firstSecondsResult,
  journeyScore,
  observedRateResult,
} from "../score-result";
import { uuidText } from "../uuid-text";
import {
  ETAG,
  jsonContent,
  LOCATION,
  OF_A_BODY,
  OF_A_VIEWER,
  OF_A_WRITE,
  operation,
} from "./operation";

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
});

const path = z.object({ id: uuidText });
const ifMatch = z.object({
  "If-Match": z.string().meta({ description: "The ETag that was read." }),
});
const tags = ["journeys"];
const documentBody = { required: true, content: jsonContent(journeyDocument, example) };
const storedAnswer = {
  description: "The journey.",
  headers: { ETag: ETAG },
  content: jsonContent(storedJourney),
};
const createdAnswer = { ...storedAnswer, headers: { Location: LOCATION, ETag: ETAG } };

const list = operation({
  operationId: "listJourneys",
  tags,
  summary: "List the centre's journeys",
  description: "우리 복지관의 동선을 나누어 보여 줍니다.",
  requestParams: { query: journeysQuery },
  responses: {
    200: {
      description: "One page; `nextCursor` is null on the last.",
      content: jsonContent(
        z.object({ items: z.array(listedJourney), nextCursor: z.string().nullable() }),
      ),
    },
  },
  refusals: [...OF_A_VIEWER, 422],
});

const create = operation({
  operationId: "createJourney",
  tags,
  summary: "Create a journey",
  description: "동선을 새로 만듭니다. 빠진 칸은 기본값으로 채워집니다.",
  requestParams: { query: creationQuery },
  requestBody: documentBody,
  responses: { 201: createdAnswer },
  refusals: [...OF_A_VIEWER, ...OF_A_BODY, ...OF_A_WRITE],
});

const get = operation({
  operationId: "getJourney",
  tags,
  summary: "Read one journey",
  description: "동선 하나를 읽습니다. 고칠 때는 받은 ETag를 If-Match에 넣어 주세요.",
  requestParams: { path },
  responses: { 200: storedAnswer, 304: { description: "Unchanged: If-None-Match names it." } },
  refusals: [...OF_A_VIEWER, 404],
});

const replace = operation({
  operationId: "replaceJourney",
  tags,
  summary: "Replace a journey",
  description: "동선 전체를 바꿉니다. 그 사이 다른 사람이 고쳤다면 412로 답합니다.",
  requestParams: { path, header: ifMatch },
  requestBody: documentBody,
  responses: { 200: storedAnswer },
  refusals: [...OF_A_VIEWER, 404, 412, 428, ...OF_A_BODY, ...OF_A_WRITE],
});

const remove = operation({
  operationId: "deleteJourney",
  tags,
  summary: "Delete a journey",
  description: "동선을 지웁니다. 점검 기록은 지워지지 않습니다.",
  requestParams: { path, header: ifMatch },
  responses: { 204: { description: "Gone." } },
  refusals: [...OF_A_VIEWER, 404, 409, 412, 428, ...OF_A_WRITE],
});

const score = operation({
  operationId: "getJourneyScore",
  tags,
  summary: "Score a journey over its stored checks",
  description: "저장된 점검으로 동선을 계산합니다. 기간의 양 끝 날을 모두 포함합니다.",
  requestParams: { path, query: dayWindow },
  responses: {
    200: {
      description: "The score, and the days of the window.",
      content: jsonContent(scoredJourney),
    },
  },
  refusals: [...OF_A_VIEWER, 404, 422],
});

const formats = ["json", "xlsx", "csv", "svg", "hwpx"] as const;
const file = { schema: { type: "string" as const, format: "binary" } };

const download = operation({
  operationId: "exportJourney",
  tags,
  summary: "Export a journey",
  description: "동선을 파일로 받습니다.",
  requestParams: { path, query: z.strictObject({ format: z.enum(formats) }) },
  responses: {
    200: {
      description: "The file; as JSON, the interchange document.",
      content: { ...jsonContent(journeyDocument, example), "application/octet-stream": file },
    },
  },
  refusals: [...OF_A_VIEWER, 404, 422],
});

const upload = operation({
  operationId: "importJourney",
  tags,
  summary: "Import a journey",
  description: "동선 파일로 언제나 새 동선을 만들고, 번호도 새로 붙입니다.",
  requestParams: { query: creationQuery },
  requestBody: documentBody,
  responses: { 201: createdAnswer },
  refusals: [...OF_A_VIEWER, ...OF_A_BODY, ...OF_A_WRITE],
});

const preview = operation({
  operationId: "previewJourneyImport",
  tags,
  summary: "Say what an import would make",
  description: "가져오면 무엇이 만들어지는지 미리 봅니다. 아무것도 저장하지 않습니다.",
  requestBody: documentBody,
  responses: {
    200: { description: "What would be made.", content: jsonContent(importPreview) },
  },
  refusals: [...OF_A_VIEWER, ...OF_A_BODY],
});

const listRevisions = operation({
  operationId: "listJourneyRevisions",
  tags,
  summary: "List what a journey was",
  description: "동선이 바뀐 기록을 새것부터 보여 줍니다.",
  requestParams: { path, query: revisionsQuery },
  responses: {
    200: {
      description: "One page; `nextCursor` is null on the last.",
      content: jsonContent(
        z.object({ items: z.array(revision), nextCursor: z.string().nullable() }),
      ),
    },
  },
  refusals: [...OF_A_VIEWER, 404, 422],
});

const getRevision = operation({
  operationId: "getJourneyRevision",
  tags,
  summary: "Read a journey as it was",
  description: "예전 동선 하나를 읽습니다. 되돌리려면 그 내용을 PUT으로 보내세요.",
  requestParams: { path: revisionParams },
  responses: {
    200: {
      description: "The journey as it was.",
      content: jsonContent(journeyDocument.extend(revision.shape)),
    },
  },
  refusals: [...OF_A_VIEWER, 404],
});

export const journeyPaths: ZodOpenApiPathsObject = {
  "/api/v1/journeys": { get: list, post: create },
  "/api/v1/journeys/import": { post: upload },
  "/api/v1/journeys/preview": { post: preview },
  "/api/v1/journeys/{id}/revisions": { get: listRevisions },
  "/api/v1/journeys/{id}/revisions/{number}": { get: getRevision },
  "/api/v1/journeys/{id}": { get, put: replace, delete: remove },
  "/api/v1/journeys/{id}/score": { get: score },
  "/api/v1/journeys/{id}/export": { get: download },
};
