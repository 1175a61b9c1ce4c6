import { newFloorSchema } from "@/lib/schemas/floors";
import { answer, created, notAllowed, route } from "@/lib/server/answers";
import { listFloors } from "@/lib/server/floors/reads";
import { createFloor } from "@/lib/server/floors/writes";

export const GET = route("view-journeys", {}, async ({ viewer }) =>
  answer({ items: await listFloors(viewer.scope), nextCursor: null }),
);

export const POST = route(
  "edit-journeys",
  { body: newFloorSchema, maxBytes: 4_096 },
  async ({ viewer, body }) => {
    const wanted = { name: body.name, by: viewer.userId, now: new Date() };
    const floor = await createFloor(viewer.scope, wanted);
    return created(floor, { location: `/api/v1/floors/${floor.id}` });
  },
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
