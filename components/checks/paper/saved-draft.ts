import type { ResultOfCheck } from "@/lib/client/record-checks";
import {
  emptyRound,
  isBlank,
  type PaperDraft,
  type PaperRound,
  type PaperTouchpoint,
  without,
} from "./paper-draft";

export interface RejectedCheck {
  readonly id: string;
  readonly place: string;
  readonly code: string;
  readonly detail: string;
}

/** What became of one column. */
export interface SavedRound {
  readonly id: string;
  readonly column: number;
  readonly seenAt: string;
  readonly created: number;
  readonly duplicate: number;
  readonly rejected: readonly RejectedCheck[];
}

interface Saving {
  readonly touchpoints: readonly PaperTouchpoint[];
  readonly results: readonly ResultOfCheck[];
}

type ResultAt = (round: PaperRound, touchpoint: PaperTouchpoint) => ResultOfCheck | undefined;

function resultsById(results: readonly ResultOfCheck[]): ResultAt {
  const byId = new Map(results.map((result) => [result.id, result]));
  return (round, { id }) => byId.get(round.checkIds[id] ?? "");
}

function roundWithout(round: PaperRound, gone: readonly PaperTouchpoint[]): PaperRound {
  const ids = gone.map(({ id }) => id);
  return {
    ...round,
    answers: without(
      round.answers,
      gone.flatMap(({ factors }) => factors.map(({ id }) => id)),
    ),
    causes: without(round.causes, ids),
    checkIds: without(round.checkIds, ids),
  };
}

/** What is still to be saved: recorded checks leave the grid, refused ones stay where they are. */
export function leftToSave(
  draft: PaperDraft,
  { touchpoints, results }: Saving,
  newId: () => string,
): PaperDraft {
  const resultAt = resultsById(results);
  const left = (round: PaperRound) => {
    const isKept = (touchpoint: PaperTouchpoint) => {
      const result = resultAt(round, touchpoint);
      return result !== undefined && result.status !== "rejected";
    };
    const rest = roundWithout(round, touchpoints.filter(isKept));
    return isBlank(rest) ? emptyRound(newId(), round) : rest;
  };
  return { rounds: draft.rounds.map((round) => (isBlank(round) ? round : left(round))) };
}

/** What became of each column that was sent. */
export function savedRounds(
  draft: PaperDraft,
  { touchpoints, results }: Saving,
): readonly SavedRound[] {
  const resultAt = resultsById(results);
  return draft.rounds.flatMap((round, column) => {
    const found = touchpoints.flatMap((touchpoint) => {
      const result = resultAt(round, touchpoint);
      return result ? [{ result, place: touchpoint.name }] : [];
    });
    if (found.length === 0) return [];
    const count = (status: string) => found.filter(({ result }) => result.status === status).length;
    const rejected = found.flatMap(({ result, place }) =>
      result.status === "rejected"
        ? [{ id: result.id, place, code: result.code, detail: result.detail }]
        : [],
    );
    const { id, seenAt } = round;
    return [
      { id, column, seenAt, created: count("created"), duplicate: count("duplicate"), rejected },
    ];
  });
}

/** What was recorded just now and is taken back stands in the grid again, beside what was typed meanwhile. */
export function takenBack(
  now: PaperDraft,
  {
    sent,
    touchpoints,
    createdIds,
  }: {
    readonly sent: PaperDraft;
    readonly touchpoints: readonly PaperTouchpoint[];
    readonly createdIds: ReadonlySet<string>;
  },
): PaperDraft {
  const isBack = (round: PaperRound, { id }: PaperTouchpoint) =>
    createdIds.has(round.checkIds[id] ?? "");
  const rounds = [...now.rounds];
  for (const [column, round] of sent.rounds.entries()) {
    if (!touchpoints.some((touchpoint) => isBack(round, touchpoint))) continue;
    const others = touchpoints.filter((touchpoint) => !isBack(round, touchpoint));
    // Withdrawn checks stay on record: written down anew, they are others.
    const back = { ...roundWithout(round, others), checkIds: {} };
    const same = rounds.findIndex(({ id }) => id === round.id);
    const there = rounds[same];
    const place = rounds[column];
    if (there) rounds[same] = merged(back, there);
    else if (place && isBlank(place)) rounds[column] = back;
    else rounds.push(back);
  }
  return { rounds };
}

const merged = (back: PaperRound, typed: PaperRound): PaperRound => ({
  ...typed,
  answers: { ...back.answers, ...typed.answers },
  causes: { ...back.causes, ...typed.causes },
});
