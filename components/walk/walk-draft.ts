import type { MomentDraft } from "@/lib/client/check-drafts";
import { EMPTY_MOMENT, hasRemark, isAnswered, outcomeOf, unansweredBasics } from "../checks/moment";
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

/** `partly`: some of the basic questions were answered, not all; that is asked about before one goes on. */
export type StateOfStop = "answered" | "partly" | "skipped" | "open" | "nothingAsked";

export function stateOf(draft: WalkDraft, stop: WalkStop): StateOfStop {
  if (draft.skips[stop.id] !== undefined) return "skipped";
  if (stop.factors.length === 0) return "nothingAsked";
  const moment = momentAt(draft, stop);
  if (!isAnswered(stop.factors, moment)) return "open";
  return unansweredBasics(stop.factors, moment).length > 0 ? "partly" : "answered";
}

/** Something of it is sent as a check: answers, or at least what was noted. */
export function isChecked(draft: WalkDraft, stop: WalkStop): boolean {
  const state = stateOf(draft, stop);
  if (state === "answered" || state === "partly") return true;
  return state !== "skipped" && hasRemark(momentAt(draft, stop));
}

const isExpected = ({ major, routine }: WalkStop): boolean => major && routine;

/** Without a basic factor nothing that is answered makes it pass or fail. */
const isKnowable = ({ factors }: WalkStop): boolean => factors.some(({ basic }) => basic);

/** What keeps a visit from being known: what nobody looked at, and what nobody can know. */
export function unknownStops(draft: WalkDraft, way: readonly WalkStop[]) {
  const expected = way.filter(isExpected);
  return {
    unseen: expected.filter(
      (stop) => isKnowable(stop) && (!isChecked(draft, stop) || outcomeAt(draft, stop) === null),
    ),
    unknowable: expected.filter((stop) => !isKnowable(stop)),
  };
}

/** Passed, failed or neither, by the rule by which the server judges it. */
export const outcomeAt = (draft: WalkDraft, stop: WalkStop) =>
  outcomeOf(stop.factors, momentAt(draft, stop));

const isOpen = (draft: WalkDraft, stop: WalkStop): boolean =>
  ["open", "partly"].includes(stateOf(draft, stop));

const isUnremarked = (draft: WalkDraft, stop: WalkStop): boolean =>
  stateOf(draft, stop) === "nothingAsked" && !isChecked(draft, stop);

/**
 * The first stop that is not done, else the look at it all: where the writing goes on. What only a note can be left of
 * is met on the way to it.
 */
export function firstOpenStep(draft: WalkDraft, way: readonly WalkStop[]): number {
  const open = way.findIndex((stop) => isOpen(draft, stop));
  if (open < 0) return way.length + 1;
  const done = way.slice(0, open).findLastIndex((stop) => !isUnremarked(draft, stop));
  return done + 2;
}
