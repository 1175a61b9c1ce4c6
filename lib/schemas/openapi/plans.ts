import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { journeyDocument } from "../journey-document";
import { adoption, newPlan, planChange, planDocument, planParams, plansQuery } from "../plans";
import { uuidText } from "../uuid-text";
import { ETAG, jsonContent, LOCATION, onePage, operation } from "./operation";

const kept = {
  id: uuidText,
  journeyId: uuidText,
  name: z.string(),
  revision: z.int().min(1),
  adoptedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
};
const storedPlan = journeyDocument.extend(kept).meta({ id: "StoredPlan" });
const listedPlan = z
  .object({ ...kept, touchpointCount: z.int().min(0) })
  .meta({ id: "ListedPlan" });

const tags = ["plans"];
const path = planParams;
const ofJourney = z.object({ id: uuidText });
const ifMatch = (of: string) =>
  z.object({
    "If-Match": z.string().meta({ description: `The ETag of the ${of} that was read.` }),
  });
const example = {
  format: "mot-journey",
  version: 1,
  journey: {
    name: "로비 상담 코너",
    plan: "toBe",
    touchpoints: [
      { id: "lobby", name: "1층 로비", durationSeconds: 6 },
      { id: "corner", name: "상담 코너", greets: true },
    ],
    links: [{ from: "lobby", to: "corner" }],
  },
};
const planAnswer = {
  description: "The plan.",
  headers: { ETag: ETAG },
  content: jsonContent(storedPlan),
};

const list = operation({
  operationId: "listPlans",
  tags,
  summary: "List what a journey shall be",
  description: "동선의 ‘바꿀 모습’을 새것부터 보여 줍니다.",
  requestParams: { path: ofJourney, query: plansQuery },
  responses: { 200: onePage(listedPlan) },
});

const begin = operation({
  operationId: "beginPlan",
  tags,
  summary: "Begin a plan as the journey is",
  description: "지금 모습을 그대로 옮겨 ‘바꿀 모습’을 시작합니다. 지금 모습은 바뀌지 않습니다.",
  requestParams: { path: ofJourney },
  requestBody: { required: true, content: jsonContent(newPlan, { name: "로비 상담 코너" }) },
  responses: { 201: { ...planAnswer, headers: { Location: LOCATION, ETag: ETAG } } },
  writes: true,
});

const get = operation({
  operationId: "getPlan",
  tags,
  summary: "Read one plan",
  description: "‘바꿀 모습’ 하나를 읽습니다. sameAs는 어느 접점을 바꾸어 그린 것인지 알려 줍니다.",
  requestParams: { path },
  responses: { 200: planAnswer },
});

const replace = operation({
  operationId: "replacePlan",
  tags,
  summary: "Replace a plan",
  description:
    "‘바꿀 모습’ 전체를 바꿉니다. 지금 접점을 바꾸어 보내면 그 접점을 바꾸어 그린 새 접점이 되고, 지금 접점은 그대로입니다.",
  requestParams: { path, header: ifMatch("plan") },
  requestBody: { required: true, content: jsonContent(planDocument, example) },
  responses: { 200: planAnswer },
  writes: true,
  refusals: [409, 412, 428],
});

const change = operation({
  operationId: "changePlan",
  tags,
  summary: "Rename a plan",
  description: "‘바꿀 모습’의 이름을 바꿉니다.",
  requestParams: { path },
  requestBody: { required: true, content: jsonContent(planChange, { name: "안내데스크" }) },
  responses: { 200: planAnswer },
  writes: true,
});

const remove = operation({
  operationId: "deletePlan",
  tags,
  summary: "Delete a plan",
  description: "‘바꿀 모습’을 지웁니다. 지금 모습과 점검은 그대로입니다.",
  requestParams: { path },
  responses: { 204: { description: "Gone." } },
  writes: true,
});

const restore = operation({
  operationId: "restorePlan",
  tags,
  summary: "Bring a deleted plan back",
  description: "지운 ‘바꿀 모습’을 되돌립니다.",
  requestParams: { path },
  responses: { 200: planAnswer },
  writes: true,
});

const adopt = operation({
  operationId: "adoptPlan",
  tags,
  summary: "Make a plan the journey as it is",
  description:
    "‘바꿀 모습’을 지금 모습으로 채택합니다. 바꾸어 그린 접점은 점검 기록을 그대로 이어 갑니다.",
  requestParams: { path, header: ifMatch("journey") },
  requestBody: { required: true, content: jsonContent(adoption, { revision: 3 }) },
  responses: {
    200: {
      description: "The journey as it is now.",
      headers: { ETag: ETAG },
      content: jsonContent(journeyDocument.extend({ id: uuidText, revision: z.int().min(1) })),
    },
  },
  writes: true,
  refusals: [409, 412, 428],
});

export const planPaths: ZodOpenApiPathsObject = {
  "/api/v1/journeys/{id}/plans": { get: list, post: begin },
  "/api/v1/journeys/{id}/plans/{planId}": { get, put: replace, patch: change, delete: remove },
  "/api/v1/journeys/{id}/plans/{planId}/restore": { post: restore },
  "/api/v1/journeys/{id}/plans/{planId}/adopt": { post: adopt },
};
