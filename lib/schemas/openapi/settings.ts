import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { newApiKeySchema } from "../api-keys";
import { auditQuery } from "../audit-query";
import { centreChangesSchema } from "../centre";
import { idParams } from "../people";
import { uuidText } from "../uuid-text";
import { jsonContent, LOCATION, operation } from "./operation";

const time = z.iso.datetime();

const apiKey = z
  .object({
    id: uuidText,
    name: z.string(),
    prefix: z.string(),
    membershipId: uuidText,
    holder: z.string(),
    createdAt: time,
    expiresAt: time.nullable(),
    revokedAt: time.nullable(),
    lastUsedAt: time.nullable(),
  })
  .meta({ id: "ApiKey" });

const centre = z
  .object({
    id: uuidText,
    name: z.string(),
    timeZone: z.string(),
    isExample: z.boolean(),
    rules: z.string().nullable(),
    rulesRecordedAt: time.nullable(),
    photosAllowed: z.boolean().meta({ description: "Whether checks may carry a photo." }),
  })
  .meta({ id: "Centre" });

const logEntry = z
  .object({
    number: z.int(),
    at: time,
    action: z.string().meta({ example: "membership.change-role" }),
    actor: z.object({ id: uuidText, name: z.string() }).nullable(),
    subject: z.string().nullable(),
    subjectName: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .meta({ id: "LogEntry" });

const listKeys = operation({
  operationId: "listApiKeys",
  tags: ["settings"],
  summary: "The API keys of the centre",
  description: "API 키를 보여 줍니다. 키 자체는 만들 때 한 번만 나옵니다.",
  responses: {
    200: {
      description: "All keys, the newest first.",
      content: jsonContent(z.object({ items: z.array(apiKey), nextCursor: z.null() })),
    },
  },
});

const createKey = operation({
  operationId: "createApiKey",
  tags: ["settings"],
  summary: "Make an API key",
  description: "고른 사람으로 일하는 API 키를 만듭니다. 키는 이 응답에만 나옵니다.",
  requestBody: { required: true, content: jsonContent(newApiKeySchema) },
  responses: {
    201: {
      description: "The key.",
      headers: { Location: LOCATION },
      content: jsonContent(z.object({ id: uuidText, key: z.string() })),
    },
  },
  writes: true,
  refusals: [404],
});

const revokeKey = operation({
  operationId: "revokeApiKey",
  tags: ["settings"],
  summary: "Revoke an API key",
  description: "API 키를 폐기합니다. 다음 요청부터 쓸 수 없습니다.",
  requestParams: { path: idParams },
  responses: { 204: { description: "It opens nothing any more." } },
  writes: true,
});

const readCentre = operation({
  operationId: "getCentre",
  tags: ["settings"],
  summary: "The centre and its rules of checking",
  description: "복지관 이름과 점검 운영 원칙을 보여 줍니다.",
  responses: { 200: { description: "The centre.", content: jsonContent(centre) } },
});

const changeCentre = operation({
  operationId: "changeCentre",
  tags: ["settings"],
  summary: "Rename the centre or record its rules of checking",
  description: "복지관 이름을 바꾸거나 점검 운영 원칙을 등록합니다.",
  requestBody: { required: true, content: jsonContent(centreChangesSchema) },
  responses: { 200: { description: "The centre as it is now.", content: jsonContent(centre) } },
  writes: true,
});

const readLog = operation({
  operationId: "listLog",
  tags: ["settings"],
  summary: "The audit log of the centre",
  description: "누가 무엇을 했는지, 고치거나 지울 수 없는 기록을 최근 것부터 보여 줍니다.",
  requestParams: { query: auditQuery },
  responses: {
    200: {
      description: "One page, the newest first.",
      content: jsonContent(
        z.object({ items: z.array(logEntry), nextCursor: z.string().nullable() }),
      ),
    },
  },
});

const download = operation({
  operationId: "downloadBackup",
  tags: ["settings"],
  summary: "Everything in one file",
  description:
    "모든 자료를 백업 파일 하나로 내려받습니다. 여러 복지관이 함께 쓰는 서버에서는 404입니다.",
  responses: {
    200: {
      description: "A backup, as `npm run admin -- restore` takes it.",
      content: {
        "application/octet-stream": { schema: { type: "string", format: "binary" } },
      },
    },
  },
  writes: true,
  refusals: [404],
});

export const settingsPaths: ZodOpenApiPathsObject = {
  "/api/v1/api-keys": { get: listKeys, post: createKey },
  "/api/v1/api-keys/{id}": { delete: revokeKey },
  "/api/v1/centre": { get: readCentre, patch: changeCentre },
  "/api/v1/audit": { get: readLog },
  "/api/v1/backup": { get: download },
};
