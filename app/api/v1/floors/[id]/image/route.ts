import { MOST_IMAGE_BYTES } from "@/lib/schemas/images";
import { idParams } from "@/lib/schemas/people";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { saveFloorImage } from "@/lib/server/floors/save-floor-image";

export const PUT = route(
  "edit-journeys",
  { params: idParams, bytes: "image", maxBytes: MOST_IMAGE_BYTES },
  async ({ viewer, params, bytes }) => {
    const upload = { id: params.id, bytes, by: viewer.userId, now: new Date() };
    return answer(await saveFloorImage(viewer.scope, upload));
  },
);

export const { GET, POST, PATCH, DELETE, OPTIONS } = notAllowed(["PUT"]);
