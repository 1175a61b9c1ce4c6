import { checkBatchEnvelope, checksQuery } from "@/lib/schemas/checks";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { listChecks } from "@/lib/server/checks/list-checks";
import { recordBatch } from "@/lib/server/checks/record-batch";
import { saidResult } from "@/lib/server/checks/said-result";

const MAX_BYTES = 4 * 1_048_576;

export const POST = route(
  "record-checks",
  { body: checkBatchEnvelope, maxBytes: MAX_BYTES },
  async ({ viewer, body, locale }) => {
    const results = await recordBatch(viewer, body.items, new Date());
    return answer({ results: results.map((result) => saidResult(result, locale)) });
  },
);

export const GET = route("view-checks", { query: checksQuery }, async ({ viewer, query }) =>
  answer(await listChecks(viewer, query)),
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
