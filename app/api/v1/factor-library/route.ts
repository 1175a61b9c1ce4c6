import { factorLibraryQuery, newLibraryFactorSchema } from "@/lib/schemas/factor-library";
import { answer, created, notAllowed, route } from "@/lib/server/answers";
import { addLibraryFactor } from "@/lib/server/factors/add-factor";
import { listFactorLibrary } from "@/lib/server/factors/reads";

export const GET = route(
  "manage-factor-library",
  { query: factorLibraryQuery },
  async ({ viewer, query }) =>
    answer({ items: await listFactorLibrary(viewer.scope, query), nextCursor: null }),
);

export const POST = route(
  "manage-factor-library",
  { body: newLibraryFactorSchema, maxBytes: 8_192 },
  async ({ viewer, body }) => {
    const adding = { factor: body, by: viewer.userId, now: new Date() };
    const made = await addLibraryFactor(viewer.scope, adding);
    return created(made, { location: `/api/v1/factor-library/${made.id}` });
  },
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
