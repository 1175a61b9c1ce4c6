import * as z from "zod";
import { day, dayWindow, refuseBackwards } from "./day";
import { pageQuery } from "./page-query";
import { plainText } from "./plain-text";
import { uuidText } from "./uuid-text";

/** What a visitor may read and answer in: Korean, easy Korean (쉬운 말), English. */
export const FEEDBACK_LANGUAGES = ["ko", "easy", "en"] as const;
export type FeedbackLanguage = (typeof FEEDBACK_LANGUAGES)[number];

export const LONGEST_COMMENT = 500;

/** On a touchpoint's QR; a visitor may have typed it. */
export const touchpointCode = z
  .string()
  .regex(/^[0-9A-Za-z-]{1,64}$/)
  .overwrite((text) => text.toLowerCase())
  .meta({ example: "k7m2q9x4hb3wze" });

const face = z.int().min(1).max(5);
const point = z.int().min(1).max(7);

/** A semantic differential: 1 is the word of less, 7 that of more (좋다, 세다, 활기찬). */
const impression = z
  .strictObject({
    evaluation: point.exactOptional(),
    potency: point.exactOptional(),
    activity: point.exactOptional(),
  })
  .meta({ id: "FirstImpression" });

/** POST /api/v1/feedback */
export const feedbackItem = z
  .strictObject({
    id: uuidText,
    code: touchpointCode,
    face: face.meta({ description: "1 (very dissatisfied) to 5 (very satisfied)" }),
    comeAgain: z.boolean().nullable().exactOptional(),
    comment: plainText({ max: LONGEST_COMMENT }).exactOptional(),
    impression: impression.exactOptional(),
    locale: z.enum(FEEDBACK_LANGUAGES).default("ko"),
  })
  .meta({ id: "NewFeedback" });

/** GET /api/v1/feedback */
export const feedbackQuery = z
  .strictObject({ journeyId: uuidText, ...dayWindow.shape })
  .check(refuseBackwards);

const stickers = z.int().min(0).max(9_999);

/** POST /api/v1/feedback/sticker-boards */
export const stickerBoardItem = z
  .strictObject({
    id: uuidText,
    touchpointId: uuidText,
    day: day.meta({ description: "The day on which the board was counted; not after today." }),
    counts: z.tuple([stickers, stickers, stickers, stickers, stickers]).meta({
      description: "From very dissatisfied to very satisfied. Without a sticker it counts nothing.",
    }),
    supersedes: z
      .strictObject({ id: uuidText, reason: plainText({ min: 1, max: 500 }) })
      .exactOptional()
      .meta({ description: "The board of this touchpoint that this one corrects; both stay." }),
  })
  .meta({ id: "StickerBoard" });

/** GET /api/v1/feedback/sticker-boards */
export const stickerBoardsQuery = z
  .strictObject({ journeyId: uuidText, ...dayWindow.shape, ...pageQuery })
  .check(refuseBackwards);

export type FeedbackItem = z.output<typeof feedbackItem>;
export type StickerBoardItem = z.output<typeof stickerBoardItem>;
