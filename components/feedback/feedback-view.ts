import type { Locale } from "@/lib/i18n";
import type { IMPRESSION_PAIRS } from "./face-shapes";
import type { SayFeedback } from "./feedback-words";

/** From very dissatisfied to very satisfied. */
export type FaceCounts = readonly [number, number, number, number, number];

interface CommentBatch {
  readonly from: string;
  readonly to: string;
  readonly answers: number;
  readonly comments: readonly { readonly face: number; readonly text: string }[];
}

interface MeanOf {
  readonly mean: number;
  readonly answers: number;
}

/** What may be shown of one touchpoint; null is what too few said. */
export interface PlaceOpinions {
  readonly touchpointId: string;
  readonly name: string;
  readonly answers: number;
  readonly faces: FaceCounts | null;
  readonly comeAgain: { readonly yes: number; readonly no: number } | null;
  readonly impression: Readonly<Record<(typeof IMPRESSION_PAIRS)[number], MeanOf | null>>;
  readonly batches: readonly CommentBatch[];
  readonly stickers: { readonly boards: number; readonly faces: FaceCounts } | null;
  readonly together: FaceCounts | null;
}

export interface Opinions {
  readonly window: { readonly from: string; readonly to: string };
  readonly fewestShown: number;
  readonly touchpoints: readonly PlaceOpinions[];
  readonly faces: FaceCounts;
  readonly answers: number;
  readonly hasMoreComments: boolean;
}

export interface FeedbackView {
  readonly say: SayFeedback;
  readonly locale: Locale;
}

export const answersIn = (faces: FaceCounts): number => faces.reduce((sum, one) => sum + one, 0);

/** The two lower faces. */
export const dissatisfiedIn = ([veryBad, bad]: FaceCounts): number => veryBad + bad;

/** Whether anything was left here at all. */
export const isSaid = ({ answers, stickers }: PlaceOpinions): boolean =>
  answers > 0 || stickers !== null;

interface Waiting extends Pick<FeedbackView, "say"> {
  readonly answers: number;
  readonly fewestShown: number;
}

/** 5건부터 보여 드립니다 (지금 3건) */
export const sayWaiting = ({ say, answers, fewestShown }: Waiting): string =>
  answers === 0 ? say("noAnswers") : say("waiting", { threshold: fewestShown, count: answers });
