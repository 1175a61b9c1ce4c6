import type { Permission } from "@/lib/access";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Who may call what: every method that every route file answers. A route missing here fails its test. */
export const ROUTE_TABLE: Readonly<
  Record<string, Partial<Record<Method, Permission | "everybody">>>
> = {
  "app/api/health": { GET: "everybody" },
  "app/api/v1/api-keys": { GET: "manage-api-keys", POST: "manage-api-keys" },
  "app/api/v1/api-keys/[id]": { DELETE: "manage-api-keys" },
  "app/api/v1/attachments/[id]": { GET: "view-journeys" },
  "app/api/v1/audit": { GET: "view-audit-log" },
  "app/api/v1/backup": { GET: "manage-backups" },
  "app/api/v1/centre": { GET: "view-journeys", PATCH: "manage-settings" },
  "app/api/v1/checks": { GET: "view-checks", POST: "record-checks" },
  "app/api/v1/checks/[id]/photo": { PUT: "record-checks", DELETE: "record-checks" },
  "app/api/v1/factor-library": { GET: "manage-factor-library", POST: "manage-factor-library" },
  "app/api/v1/factor-library/[id]": {
    PATCH: "manage-factor-library",
    DELETE: "manage-factor-library",
  },
  "app/api/v1/factor-library/take-over": { POST: "manage-factor-library" },
  "app/api/v1/floors": { GET: "view-journeys", POST: "edit-journeys" },
  "app/api/v1/floors/[id]": { PATCH: "edit-journeys", DELETE: "edit-journeys" },
  "app/api/v1/floors/[id]/image": { PUT: "edit-journeys" },
  "app/api/v1/feedback": { GET: "view-feedback", POST: "everybody" },
  "app/api/v1/feedback/sticker-boards": { POST: "record-checks" },
  "app/api/v1/journeys": { GET: "view-journeys", POST: "edit-journeys" },
  "app/api/v1/journeys/[id]": {
    GET: "view-journeys",
    PUT: "edit-journeys",
    DELETE: "delete-journeys",
  },
  "app/api/v1/journeys/[id]/export": { GET: "export-journeys" },
  "app/api/v1/journeys/[id]/keeping": { PATCH: "edit-journeys" },
  "app/api/v1/journeys/[id]/restore": { POST: "delete-journeys" },
  "app/api/v1/journeys/[id]/score": { GET: "view-journeys" },
  "app/api/v1/journeys/[id]/revisions": { GET: "view-journeys" },
  "app/api/v1/journeys/[id]/revisions/[number]": { GET: "view-journeys" },
  "app/api/v1/journeys/[id]/plans": { GET: "view-journeys", POST: "edit-journeys" },
  "app/api/v1/journeys/[id]/plans/[planId]": {
    GET: "view-journeys",
    PUT: "edit-journeys",
    PATCH: "edit-journeys",
    DELETE: "edit-journeys",
  },
  "app/api/v1/journeys/[id]/plans/[planId]/restore": { POST: "edit-journeys" },
  "app/api/v1/journeys/[id]/plans/[planId]/adopt": { POST: "edit-journeys" },
  "app/api/v1/journeys/preview": { POST: "import-journeys" },
  "app/api/v1/journeys/import": { POST: "import-journeys" },
  "app/api/v1/openapi.json": { GET: "everybody" },
  "app/api/v1/people": { GET: "view-people", POST: "manage-people" },
  "app/api/v1/people/[id]": { PATCH: "manage-people" },
  "app/api/v1/people/[id]/password": { POST: "manage-people" },
  "app/api/v1/score": { POST: "everybody" },
  "app/api/v1/score/compare": { POST: "everybody" },
  "app/api/v1/session": {
    GET: "manage-own-sessions",
    POST: "everybody",
    DELETE: "everybody",
  },
  "app/api/v1/session/centre": { POST: "manage-own-sessions" },
  "app/api/v1/session/password": { PUT: "manage-own-sessions" },
  "app/api/v1/sessions": { GET: "manage-own-sessions" },
  "app/api/v1/sessions/[id]": { DELETE: "manage-own-sessions" },
  "app/api/v1/setup": { POST: "everybody" },
  "app/api/v1/setup/example": { POST: "everybody" },
  "app/api/v1/touchpoints/[id]/rhythm": { PATCH: "edit-journeys" },
  "app/api/v1/walks": { POST: "record-walks" },
  // Answers 404 to whatever has no route of its own.
  "app/api/[...rest]": {
    GET: "everybody",
    POST: "everybody",
    PUT: "everybody",
    PATCH: "everybody",
    DELETE: "everybody",
  },
};
