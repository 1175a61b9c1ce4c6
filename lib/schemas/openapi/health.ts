import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { FOR_EVERYBODY, jsonContent, operation } from "./operation";

const health = z.object({ status: z.literal("ok") }).meta({ id: "Health" });

export const healthPaths: ZodOpenApiPathsObject = {
  "/api/health": {
    get: operation({
      operationId: "getHealth",
      tags: ["health"],
      ...FOR_EVERYBODY,
      summary: "Whether the server can read and write",
      description: "서버가 읽고 쓸 수 있는지 알려 줍니다.",
      responses: {
        200: { description: "It can.", content: jsonContent(health, { status: "ok" }) },
      },
      refusals: [503, 507],
    }),
  },
  "/api/v1/openapi.json": {
    get: operation({
      operationId: "getOpenApi",
      tags: ["health"],
      ...FOR_EVERYBODY,
      summary: "This document",
      description: "이 문서입니다. 서버가 검사에 쓰는 바로 그 스키마에서 만들어집니다.",
      responses: {
        200: {
          description: "OpenAPI 3.1.",
          content: jsonContent(z.record(z.string(), z.unknown())),
        },
      },
      refusals: [429],
    }),
  },
};
