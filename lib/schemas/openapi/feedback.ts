import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { day } from "../day";
import {
  FEEDBACK_LANGUAGES,
  feedbackItem,
  feedbackQuery,
  stickerBoardItem,
  stickerBoardsQuery,
} from "../feedback";
import { uuidText } from "../uuid-text";
import { FOR_EVERYBODY, jsonContent, onePage, operation } from "./operation";

const count = z.int().min(0);
const faces = z
  .tuple([count, count, count, count, count])
  .meta({ id: "FaceCounts", description: "From very dissatisfied to very satisfied." });
const days = { from: day, to: day };
const status = z.enum(["created", "duplicate"]);
const mean = z.object({ mean: z.number(), answers: count }).nullable();

const touchpoint = z
  .object({
    touchpointId: uuidText,
    name: z.string(),
    answers: count,
    faces: faces.nullable(),
    comeAgain: z.object({ yes: count, no: count }).nullable(),
    impression: z.object({ evaluation: mean, potency: mean, activity: mean }),
    batches: z.array(
      z.object({
        ...days,
        answers: count,
        comments: z.array(z.object({ face: count, text: z.string() })),
      }),
    ),
    stickers: z.object({ boards: count, faces }).nullable(),
    together: faces.nullable(),
  })
  .meta({ id: "TouchpointFeedback" });

const send = operation({
  operationId: "sendFeedback",
  tags: ["feedback"],
  summary: "A visitor's anonymous answer at a touchpoint's QR",
  description: `이용자 의견을 남깁니다. 이름도 로그인도 없습니다. 전화번호와 전자우편은 가리고, 주민등록번호 같은 번호는 받지 않습니다. 다시 보내도 한 번만 저장됩니다. 언어: ${FEEDBACK_LANGUAGES.join(", ")}.`,
  ...FOR_EVERYBODY,
  requestBody: { required: true, content: jsonContent(feedbackItem) },
  responses: {
    200: {
      description: "It is kept. `masked`: a telephone number or an address was blotted out.",
      content: jsonContent(z.object({ id: uuidText, status, masked: z.boolean() })),
    },
  },
  writes: true,
  refusals: [404, 409, 429],
});

const read = operation({
  operationId: "readFeedback",
  tags: ["feedback"],
  summary: "What visitors said along a journey",
  description:
    "동선의 접점마다 이용자 의견을 보여 줍니다. 하루가 지난 의견만, 접점마다 5건부터, 시각 없이 순서를 섞어서 보여 줍니다. 판정에는 들어가지 않습니다.",
  requestParams: { query: feedbackQuery },
  responses: {
    200: {
      description: "Each touchpoint in the order of the path; null is what fewer than five said.",
      content: jsonContent(
        z.object({
          journeyId: uuidText,
          window: z.object(days),
          fewestShown: count,
          faces,
          answers: count,
          hasMoreComments: z.boolean(),
          items: z.array(touchpoint),
          nextCursor: z.null(),
        }),
      ),
    },
  },
  refusals: [404],
});

const board = operation({
  operationId: "recordStickerBoard",
  tags: ["feedback"],
  summary: "The counts of a sticker board",
  description:
    "스티커판에 붙은 스티커 수를 넣습니다. QR 의견과 따로 셉니다. 고쳐 적은 것은 앞엣것을 대신하고, 둘 다 남습니다. 스티커 없이 고쳐 적으면 앞엣것을 계산에서 뺍니다.",
  requestBody: { required: true, content: jsonContent(stickerBoardItem) },
  responses: {
    200: {
      description: "The counts are kept.",
      content: jsonContent(z.object({ id: uuidText, status })),
    },
  },
  writes: true,
  refusals: [409],
});

const listedBoard = z
  .object({
    id: uuidText,
    touchpointId: uuidText,
    day,
    receivedAt: z.iso.datetime(),
    counts: faces,
    supersedes: z.object({ id: uuidText, reason: z.string() }).nullable(),
    supersededBy: z.object({ id: uuidText, reason: z.string(), counts: faces }).nullable(),
  })
  .meta({ id: "ListedStickerBoard" });

const boards = operation({
  operationId: "listStickerBoards",
  tags: ["feedback"],
  summary: "The sticker boards of a journey's touchpoints, the latest day first",
  description:
    "동선의 접점에서 센 스티커판을 보여 줍니다. 고쳐 적은 것과 그 앞엣것이 함께 있습니다.",
  requestParams: { query: stickerBoardsQuery },
  responses: { 200: onePage(listedBoard) },
  refusals: [404],
});

export const feedbackPaths: ZodOpenApiPathsObject = {
  "/api/v1/feedback": { get: read, post: send },
  "/api/v1/feedback/sticker-boards": { get: boards, post: board },
};
