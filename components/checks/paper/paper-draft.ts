import type { Answer, Cause } from "@/lib/client/check-drafts";

export interface PaperFactor {
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly standard: string;
}

export interface PaperTouchpoint {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly factors: readonly PaperFactor[];
}

/** One column of a sheet: everything that was seen on one round. */
export interface PaperRound {
  readonly id: string;
  /** As the clock on the centre's wall showed it: YYYY-MM-DDTHH:MM; empty until it is typed. */
  readonly seenAt: string;
  readonly announced: boolean;
  /** A duty, never a name. */
  readonly filledBy: string;
  /** By factor. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By touchpoint. */
  readonly causes: Readonly<Record<string, Cause>>;
  /** By touchpoint: made when it is first sent and kept over every try, so that sending twice counts once. */
  readonly checkIds: Readonly<Record<string, string>>;
}

export interface PaperDraft {
  readonly rounds: readonly PaperRound[];
}

/** As many as a printed sheet has. */
const ROUNDS_AT_FIRST = 3;
const MOST_ROUNDS = 31;
const MOST_CHECKS = 1_000;

type About = Pick<PaperRound, "announced" | "filledBy">;

export const emptyRound = (
  id: string,
  { announced, filledBy }: About = { announced: true, filledBy: "" },
): PaperRound => ({
  id,
  seenAt: "",
  announced,
  filledBy,
  answers: {},
  causes: {},
  checkIds: {},
});

export const emptyDraft = (newId: () => string): PaperDraft => ({
  rounds: Array.from({ length: ROUNDS_AT_FIRST }, () => emptyRound(newId())),
});

/** Everything that is typed goes off in one batch. */
export const mostRounds = (touchpoints: readonly PaperTouchpoint[]): number =>
  Math.max(1, Math.min(MOST_ROUNDS, Math.floor(MOST_CHECKS / Math.max(1, touchpoints.length))));

export const isBlank = ({ answers }: PaperRound): boolean => Object.keys(answers).length === 0;

export const isAnswered = (round: PaperRound, { factors }: PaperTouchpoint): boolean =>
  factors.some(({ id }) => round.answers[id] !== undefined);

export const isMissed = (round: PaperRound, { factors }: PaperTouchpoint): boolean =>
  factors.some(({ id }) => round.answers[id] === "no");

export const roundAt = (
  { rounds }: PaperDraft,
  index: number,
  change: (round: PaperRound) => PaperRound,
): PaperDraft => ({
  rounds: rounds.map((round, at) => (at === index ? change(round) : round)),
});

/** A touchpoint on one round. */
interface Passed {
  readonly column: number;
  readonly touchpoint: PaperTouchpoint;
}

const factorIdsOf = ({ factors }: PaperTouchpoint): readonly string[] =>
  factors.map(({ id }) => id);

/** Nothing of it: it is not checked there. */
export const withoutTouchpoint = (draft: PaperDraft, { column, touchpoint }: Passed): PaperDraft =>
  roundAt(draft, column, (round) => ({
    ...round,
    answers: without(round.answers, factorIdsOf(touchpoint)),
    causes: without(round.causes, [touchpoint.id]),
  }));

/** What of it stood there earlier; all that was written elsewhere since then stays. */
export const withTouchpointBack = (
  draft: PaperDraft,
  { column, touchpoint, earlier }: Passed & { readonly earlier: PaperDraft },
): PaperDraft =>
  roundAt(draft, column, (round) => {
    const { answers = {}, causes = {} } = earlier.rounds[column] ?? {};
    return {
      ...round,
      answers: { ...round.answers, ...only(answers, factorIdsOf(touchpoint)) },
      causes: { ...round.causes, ...only(causes, [touchpoint.id]) },
    };
  });

/** The next one is usually filled by the same duty. */
export function withRound(draft: PaperDraft, id: string): PaperDraft {
  return { rounds: [...draft.rounds, emptyRound(id, draft.rounds.at(-1))] };
}

function only<Value>(
  record: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

export function without<Value>(
  record: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
