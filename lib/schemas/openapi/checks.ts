import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { CAUSES, checkItem, checksQuery, MOST_CHECKS_IN_BATCH } from "../checks";
import { uuidText } from "../uuid-text";
import { jsonContent, onePage, operation } from "./operation";

const example = {
  items: [
    {
      id: "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f",
      touchpointId: "0198c0de-0000-7000-8000-000000000001",
      observedAt: "2026-03-02T09:30:00+09:00",
      announced: true,
      results: [{ factorId: "0198c0de-0000-7000-8000-000000000002", answer: "yes" }],
    },
  ],
};

/** The batch as a client should send it; the server reads each item on its own. */
const batch = z
  .strictObject({ items: z.array(checkItem).min(1).max(MOST_CHECKS_IN_BATCH) })
  .meta({ id: "CheckBatch" });

export const checkResult = z
  .object({
    id: z.string(),
    status: z.enum(["created", "duplicate", "rejected"]),
    code: z.string().exactOptional().meta({ description: "Stable; of a rejected item." }),
    path: z.string().exactOptional().meta({ description: "The field, from the item's root." }),
    detail: z.string().exactOptional(),
  })
  .meta({ id: "CheckResult" });

const storedCheck = z
  .object({
    id: uuidText,
    touchpointId: uuidText,
    journeyId: uuidText.nullable(),
    walkId: uuidText.nullable(),
    observedAt: z.iso.datetime(),
    day: z.iso.date().meta({ description: "In the centre's time zone." }),
    announced: z.boolean(),
    receivedAt: z.iso.datetime(),
    clockOff: z.boolean().meta({ description: "The phone's clock disagreed with the server's." }),
    outcome: z.enum(["passed", "failed"]).nullable().meta({
      description: "Frozen when recorded; null where no basic factor was answered.",
    }),
    results: z.array(
      z.object({
        factorId: uuidText,
        answer: z.enum(["yes", "no", "na"]),
        basic: z.boolean().meta({ description: "As the factor was then." }),
      }),
    ),
    note: z.string().nullable(),
    cause: z.enum(CAUSES).nullable(),
    source: z.enum(["paper"]).nullable().meta({
      description: "`paper` where it was typed in from a sheet that was filled by hand.",
    }),
    filledBy: z.string().nullable().meta({ description: "The duty of who filled the sheet." }),
    supersedes: z.object({ id: uuidText, reason: z.string() }).nullable(),
    supersededBy: uuidText.nullable(),
  })
  .meta({ id: "StoredCheck" });

const tags = ["checks"];

const record = operation({
  operationId: "recordChecks",
  tags,
  summary: "Record checks, 1 to 1,000 at once",
  description:
    "점검을 기록합니다. 번호는 보내는 쪽에서 만들고, 같은 점검을 다시 보내도 한 번만 저장됩니다. 잘못된 점검 하나가 나머지를 막지 않습니다.",
  requestBody: { required: true, content: jsonContent(batch, example) },
  responses: {
    200: {
      description: "What became of each item, in the order sent.",
      content: jsonContent(z.object({ results: z.array(checkResult) }), {
        results: [{ id: example.items[0]?.id, status: "created" }],
      }),
    },
  },
  writes: true,
  refusals: [409],
});

const list = operation({
  operationId: "listChecks",
  tags,
  summary: "List checks, latest first",
  description: "점검을 최근 것부터 나누어 보여 줍니다.",
  requestParams: { query: checksQuery },
  responses: {
    200: onePage(storedCheck),
  },
});

export const checkPaths: ZodOpenApiPathsObject = {
  "/api/v1/checks": { get: list, post: record },
};
