import { floorChangesSchema } from "@/lib/schemas/floors";
import { idParams } from "@/lib/schemas/people";
import { answer, noContent, notAllowed, route } from "@/lib/server/answers";
import { changeFloor, removeFloor } from "@/lib/server/floors/writes";

export const PATCH = route(
  "edit-journeys",
  { params: idParams, body: floorChangesSchema, maxBytes: 4_096 },
  async ({ viewer, params, body: changes }) => {
    const change = { id: params.id, changes, by: viewer.userId, now: new Date() };
    return answer(await changeFloor(viewer.scope, change));
  },
);

export const DELETE = route("edit-journeys", { params: idParams }, async ({ viewer, params }) => {
  await removeFloor(viewer.scope, { id: params.id, by: viewer.userId, now: new Date() });
  return noContent;
});

export const { GET, POST, PUT, OPTIONS } = notAllowed(["PATCH", "DELETE"]);
