import { MOST_IMAGE_BYTES } from "@/lib/schemas/images";
import { idParams } from "@/lib/schemas/people";
import { answer, noContent, notAllowed, route } from "@/lib/server/answers";
import { removePhoto, savePhoto } from "@/lib/server/walks/photo-of-check";

export const PUT = route(
  "record-checks",
  { params: idParams, bytes: "image", maxBytes: MOST_IMAGE_BYTES },
  async ({ viewer, params, bytes }) =>
    answer(await savePhoto(viewer, { checkId: params.id, bytes, now: new Date() })),
);

export const DELETE = route("record-checks", { params: idParams }, async ({ viewer, params }) => {
  await removePhoto(viewer, { checkId: params.id, now: new Date() });
  return noContent;
});

export const { GET, POST, PATCH, OPTIONS } = notAllowed(["PUT", "DELETE"]);
