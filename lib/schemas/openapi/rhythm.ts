import type { ZodOpenApiPathsObject } from "zod-openapi";
import { touchpointParams, touchpointRhythm } from "../rhythm";
import { jsonContent, operation } from "./operation";

const set = operation({
  operationId: "setRhythmOfTouchpoint",
  tags: ["checks"],
  summary: "Say how often a touchpoint is to be checked",
  description:
    "접점을 얼마나 자주 점검할지 정합니다. 근무조마다는 하루 두 번, 오전과 오후입니다. 동선의 개정 번호는 바뀌지 않습니다.",
  requestParams: { path: touchpointParams },
  requestBody: {
    required: true,
    content: jsonContent(touchpointRhythm, { rhythm: "daily" }),
  },
  responses: { 204: { description: "It is set." } },
  writes: true,
});

export const rhythmPaths: ZodOpenApiPathsObject = {
  "/api/v1/touchpoints/{id}/rhythm": { patch: set },
};
