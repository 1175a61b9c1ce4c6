import { database, sql } from "@/lib/server/db";

export const dynamic = "force-dynamic";

/** Says whether the app can answer from its data: 200, or 503 where the database does not. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  try {
    await database().read(sql`SELECT 1 AS "one"`);
    return Response.json({ status: "ok" }, { headers });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503, headers });
  }
}
