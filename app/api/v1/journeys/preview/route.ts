import { journeyDocument } from "@/lib/schemas/journey-document";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { previewImport } from "@/lib/server/journeys/preview-import";
import { MAX_BYTES } from "@/lib/server/journeys/resource";

export const POST = route(
  "import-journeys",
  { body: journeyDocument, maxBytes: MAX_BYTES },
  async ({ viewer, body }) => answer(await previewImport(viewer, body)),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
