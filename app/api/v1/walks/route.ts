import { walkItem } from "@/lib/schemas/walks";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { saidResult } from "@/lib/server/checks/said-result";
import { recordWalk } from "@/lib/server/walks/record-walk";

const MAX_BYTES = 4 * 1_048_576;

export const POST = route(
  "record-walks",
  { body: walkItem, maxBytes: MAX_BYTES },
  async ({ viewer, body, locale }) => {
    const walk = await recordWalk(viewer, body, { now: new Date() });
    return answer({ ...walk, results: walk.results.map((result) => saidResult(result, locale)) });
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
