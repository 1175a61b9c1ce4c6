import { stickerBoardItem } from "@/lib/schemas/feedback";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { recordStickerBoard } from "@/lib/server/feedback/record-sticker-board";

export const POST = route(
  "record-checks",
  { body: stickerBoardItem, maxBytes: 4_096 },
  async ({ viewer, body }) => answer(await recordStickerBoard(viewer, body, { now: new Date() })),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
