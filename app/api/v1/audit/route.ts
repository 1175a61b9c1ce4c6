import { auditQuery } from "@/lib/schemas/audit-query";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { listLog } from "@/lib/server/centre/audit-log";

export const GET = route("view-audit-log", { query: auditQuery }, async ({ viewer, query }) =>
  answer(await listLog(viewer.scope, { before: query.cursor ?? null, limit: query.limit })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
