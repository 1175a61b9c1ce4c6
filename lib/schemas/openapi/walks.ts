import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { idParams } from "../people";
import { uuidText } from "../uuid-text";
import { walkItem } from "../walks";
import { checkResult } from "./checks";
import { jsonContent, operation } from "./operation";

const recordedWalk = z
  .object({
    id: uuidText,
    status: z.enum(["created", "duplicate"]),
    visit: z.object({
      score: z.union([z.literal(100), z.literal(0), z.null()]),
      complete: z.boolean(),
      brokenBy: z.array(uuidText),
    }),
    results: z.array(checkResult),
  })
  .meta({ id: "RecordedWalk" });

const record = operation({
  operationId: "recordWalk",
  tags: ["walks"],
  summary: "Record a walk along a journey, with its checks",
  description:
    "동선을 걸어 본 기록과 그 점검을 함께 저장하고, 이 방문이 100인지 0인지 알려 줍니다. 다시 보내도 한 번만 저장됩니다.",
  requestBody: { required: true, content: jsonContent(walkItem) },
  responses: {
    200: {
      description: "The visit's verdict, and what became of each check.",
      content: jsonContent(recordedWalk),
    },
  },
  writes: true,
  refusals: [409],
});

const savePhoto = operation({
  operationId: "savePhotoOfCheck",
  tags: ["checks"],
  summary: "Give a check its photo",
  description:
    "점검에 사진을 붙입니다. 점검 하나에 한 장이고, 같은 사진을 다시 보내도 한 번만 저장됩니다. 위치 정보를 지우고 90일 동안 둡니다.",
  requestParams: { path: idParams },
  requestBody: {
    required: true,
    content: { "image/*": { schema: { type: "string", format: "binary" } } },
  },
  responses: {
    200: {
      description: "It is kept, or was already.",
      content: jsonContent(
        z.object({
          id: uuidText.meta({ description: "The check's." }),
          status: z.enum(["created", "duplicate"]),
        }),
      ),
    },
  },
  writes: true,
  refusals: [409],
});

const removePhoto = operation({
  operationId: "removePhotoOfCheck",
  tags: ["checks"],
  summary: "Delete the photo of a check",
  description: "점검에 붙인 사진을 지웁니다. 되돌릴 수 없습니다.",
  requestParams: { path: idParams },
  responses: { 204: { description: "It is deleted." } },
  writes: true,
});

export const walkPaths: ZodOpenApiPathsObject = {
  "/api/v1/walks": { post: record },
  "/api/v1/checks/{id}/photo": { put: savePhoto, delete: removePhoto },
};
