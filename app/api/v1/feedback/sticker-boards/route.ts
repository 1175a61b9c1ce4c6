import { stickerBoardItem, stickerBoardsQuery } from "@/lib/schemas/feedback";
import { answer, notAllowed, route } from "@/lib/server/answers";
import { recordStickerBoard } from "@/lib/server/feedback/record-sticker-board";
import { stickerBoards } from "@/lib/server/feedback/sticker-boards";

export const GET = route("view-checks", { query: stickerBoardsQuery }, async ({ viewer, query }) =>
  answer(await stickerBoards(viewer, query)),
);

export const POST = route(
  "record-checks",
  { body: stickerBoardItem, maxBytes: 4_096 },
  async ({ viewer, body }) => answer(await recordStickerBoard(viewer, body, { now: new Date() })),
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
