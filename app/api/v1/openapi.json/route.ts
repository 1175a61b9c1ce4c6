import { openApiDocument } from "@/lib/schemas/openapi/document";
import { answer, notAllowed, publicRoute } from "@/lib/server/answers";

export const GET = publicRoute({}, async () => answer(openApiDocument()));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
