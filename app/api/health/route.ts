import { answer, answering, notAllowed } from "@/lib/server/answers";
import { database, sql } from "@/lib/server/db";
import { Refusal } from "@/lib/server/errors";
import { log } from "@/lib/server/log";

/** Says whether the app can answer from its data: 200, or 503 where the database does not. */
export const GET = (request: Request): Promise<Response> =>
  answering(request, async () => {
    try {
      await database().read(sql`SELECT 1 AS "one"`);
      return answer({ status: "ok" });
    } catch (error) {
      log.error({ err: error }, "the database does not answer");
      throw new Refusal("busy");
    }
  });

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
