import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { uuidText } from "../uuid-text";
import { walkItem } from "../walks";
import { checkResult } from "./checks";
import { jsonContent, OF_A_BODY, OF_A_VIEWER, OF_A_WRITE, operation } from "./operation";

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
  refusals: [...OF_A_VIEWER, ...OF_A_BODY, 409, ...OF_A_WRITE],
});

export const walkPaths: ZodOpenApiPathsObject = { "/api/v1/walks": { post: record } };
