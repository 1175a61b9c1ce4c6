import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { dayWindow } from "../day";
import { journeyKeeping } from "../journey-keeping";
import { revisionParams, revisionsQuery } from "../journey-revisions";
import { creationQuery, exportQuery, journeysQuery } from "../journeys-query";
import { uuidText } from "../uuid-text";
import { ANSWERS, DOCUMENT_BODY } from "./journey-answers";
import { jsonContent, operation } from "./operation";

const path = z.object({ id: uuidText });
const ifMatch = z.object({
  "If-Match": z.string().meta({ description: "The ETag that was read." }),
});
const tags = ["journeys"];
const requestBody = DOCUMENT_BODY;

const list = operation({
  operationId: "listJourneys",
  tags,
  summary: "List the centre's journeys",
  description: "우리 복지관의 동선을 나누어 보여 줍니다.",
  requestParams: { query: journeysQuery },
  responses: { 200: ANSWERS.page },
});

const create = operation({
  operationId: "createJourney",
  tags,
  summary: "Create a journey",
  description: "동선을 새로 만듭니다. 빠진 칸은 기본값으로 채워집니다.",
  requestParams: { query: creationQuery },
  requestBody,
  responses: { 201: ANSWERS.created },
  writes: true,
});

const get = operation({
  operationId: "getJourney",
  tags,
  summary: "Read one journey",
  description: "동선 하나를 읽습니다. 고칠 때는 받은 ETag를 If-Match에 넣어 주세요.",
  requestParams: { path },
  responses: { 200: ANSWERS.stored, 304: ANSWERS.unchanged },
});

const replace = operation({
  operationId: "replaceJourney",
  tags,
  summary: "Replace a journey",
  description: "동선 전체를 바꿉니다. 그 사이 다른 사람이 고쳤다면 412로 답합니다.",
  requestParams: { path, header: ifMatch },
  requestBody,
  responses: { 200: ANSWERS.stored },
  writes: true,
  refusals: [412, 428],
});

const remove = operation({
  operationId: "deleteJourney",
  tags,
  summary: "Delete a journey",
  description: "동선을 지웁니다. 30일 안에는 되돌릴 수 있고, 점검 기록은 지워지지 않습니다.",
  requestParams: { path, header: ifMatch },
  responses: { 204: ANSWERS.gone },
  writes: true,
  refusals: [409, 412, 428],
});

const restore = operation({
  operationId: "restoreJourney",
  tags,
  summary: "Bring a deleted journey back",
  description: "지운 동선을 30일 안에 그대로 되돌립니다.",
  requestParams: { path },
  responses: { 200: ANSWERS.stored },
  writes: true,
});

const keep = operation({
  operationId: "keepJourney",
  tags,
  summary: "Set a journey's owner and the day of its next review",
  description: "맡은 사람과 다시 볼 날을 정합니다. 동선의 판은 그대로입니다.",
  requestParams: { path },
  requestBody: { required: true, content: jsonContent(journeyKeeping) },
  responses: { 204: ANSWERS.kept },
  writes: true,
});

const score = operation({
  operationId: "getJourneyScore",
  tags,
  summary: "Score a journey over its stored checks",
  description: "저장된 점검으로 동선을 계산합니다. 기간의 양 끝 날을 모두 포함합니다.",
  requestParams: { path, query: dayWindow },
  responses: { 200: ANSWERS.score },
});

const download = operation({
  operationId: "exportJourney",
  tags,
  summary: "Export a journey",
  description:
    "동선을 파일로 받습니다. 누가 받았는지 기록에 남습니다. JSON에는 지금 모습의 접점·연결과 평면도 위의 자리가 담기고, 평면도 그림, 점검 주기, 바꿀 모습, 점검 기록은 담기지 않습니다. 그림(png, svg)은 동선이나 평면도를 글꼴과 함께 한 파일에 담고, 평면도는 A4 쪽을 아래로 잇습니다.",
  requestParams: { path, query: exportQuery },
  responses: { 200: ANSWERS.file },
  writes: true,
});

const upload = operation({
  operationId: "importJourney",
  tags,
  summary: "Import a journey",
  description:
    "동선 파일로 언제나 새 동선을 만들고, 번호도 새로 붙입니다. 평면도 위의 자리(pin)는 그 층이 있는 복지관에서만 되살아나고, 다른 복지관에서는 빠집니다.",
  requestParams: { query: creationQuery },
  requestBody,
  responses: { 201: ANSWERS.created },
  writes: true,
});

const preview = operation({
  operationId: "previewJourneyImport",
  tags,
  summary: "Say what an import would make",
  description: "가져오면 무엇이 만들어지는지 미리 봅니다. 아무것도 저장하지 않습니다.",
  requestBody,
  responses: { 200: ANSWERS.preview },
});

const listRevisions = operation({
  operationId: "listJourneyRevisions",
  tags,
  summary: "List what a journey was",
  description:
    "동선이 바뀐 기록을 새것부터 보여 줍니다. 바로 앞의 것과 달라진 점(changes), 채택한 바꿀 모습의 이름(adopted), 되돌린 판의 번호(restores)를 함께 알려 줍니다.",
  requestParams: { path, query: revisionsQuery },
  responses: { 200: ANSWERS.revisions },
});

const getRevision = operation({
  operationId: "getJourneyRevision",
  tags,
  summary: "Read a journey as it was",
  description: "예전 동선 하나를 읽습니다. 되돌리려면 그 내용을 PUT으로 보내세요.",
  requestParams: { path: revisionParams },
  responses: { 200: ANSWERS.revision },
});

export const journeyPaths: ZodOpenApiPathsObject = {
  "/api/v1/journeys": { get: list, post: create },
  "/api/v1/journeys/import": { post: upload },
  "/api/v1/journeys/preview": { post: preview },
  "/api/v1/journeys/{id}/revisions": { get: listRevisions },
  "/api/v1/journeys/{id}/revisions/{number}": { get: getRevision },
  "/api/v1/journeys/{id}": { get, put: replace, delete: remove },
  "/api/v1/journeys/{id}/restore": { post: restore },
  "/api/v1/journeys/{id}/keeping": { patch: keep },
  "/api/v1/journeys/{id}/score": { get: score },
  "/api/v1/journeys/{id}/export": { get: download },
};
