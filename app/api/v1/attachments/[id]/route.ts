import { idParams } from "@/lib/schemas/people";
import { notAllowed, route } from "@/lib/server/answers";
import { serveImage } from "@/lib/server/attachments/serve-image";

export const GET = route(
  "view-journeys",
  { params: idParams },
  async ({ viewer, params, request }) =>
    serveImage(viewer, { id: params.id, request, now: new Date() }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
