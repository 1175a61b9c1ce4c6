import type { MomentDraft } from "@/lib/client/check-drafts";
import { type AskedFactor, EMPTY_MOMENT, isAnswered, unansweredBasics } from "../checks/moment";
import type { Press } from "./stopwatch";
import type { WalkableJourney, WalkStop } from "./walkable";

export const PAIRS = ["evaluation", "potency", "activity"] as const;
export type Pair = (typeof PAIRS)[number];

/** What somebody is walking, and writing down of it. */
export interface WalkDraft {
  readonly format: 2;
  /** Made at the start and kept over every try, so that sending twice counts once. */
  readonly id: string;
  /** The path as it was when the walk began; null before. */
  readonly journey: WalkableJourney | null;
  readonly announced: boolean;
  /** The other organisation that is walked; null where it is one's own. */
  readonly elsewhere: string | null;
  /** Where the walk begins, where there are several entrances. */
  readonly entrance: string | null;
  readonly presses: readonly Press[];
  readonly moments: Readonly<Record<string, MomentDraft>>;
  /** Why a stop was not checked. */
  readonly skips: Readonly<Record<string, string>>;
  readonly impression: Readonly<Partial<Record<Pair, number>>>;
  /** By how much the phone's clock was put back while walking. */
  readonly putBackMs: number;
}

export const EMPTY_WALK: WalkDraft = {
  format: 2,
  id: "",
  journey: null,
  announced: true,
  elsewhere: null,
  entrance: null,
  presses: [],
  moments: {},
  skips: {},
  impression: {},
  putBackMs: 0,
};

export const walkDraftKey = (of: { readonly userId: string; readonly journeyId: string }) =>
  `mot-walk ${of.userId} ${of.journeyId}`;

/** What this browser kept was written by these screens, or by earlier ones, which no longer count. */
export const isWalkDraft = (value: unknown): value is WalkDraft =>
  typeof value === "object" && value !== null && "format" in value && value.format === 2;

export const momentAt = ({ moments }: WalkDraft, stop: Pick<WalkStop, "id">): MomentDraft =>
  moments[stop.id] ?? EMPTY_MOMENT;

export type StateOfStop = "answered" | "partly" | "skipped" | "open";

const hasQuestions = (factors: readonly AskedFactor[]): boolean => factors.length > 0;

export function stateOf(draft: WalkDraft, stop: WalkStop): StateOfStop {
  if (draft.skips[stop.id] !== undefined) return "skipped";
  const moment = momentAt(draft, stop);
  if (!isAnswered(stop.factors, moment)) return hasQuestions(stop.factors) ? "open" : "skipped";
  return unansweredBasics(stop.factors, moment).length > 0 ? "partly" : "answered";
}

/** Something of it is sent as a check. */
export const isChecked = (draft: WalkDraft, stop: WalkStop): boolean =>
  ["answered", "partly"].includes(stateOf(draft, stop));

/** The first stop that is not done, else the look at it all: where the writing goes on. */
export function firstOpenStep(draft: WalkDraft, way: readonly WalkStop[]): number {
  const open = way.findIndex((stop) => ["open", "partly"].includes(stateOf(draft, stop)));
  return open < 0 ? way.length + 1 : open + 1;
}
