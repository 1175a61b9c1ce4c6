import type { CheckToSend } from "@/lib/client/record-checks";
import {
  isAnswered,
  isBlank,
  type PaperDraft,
  type PaperRound,
  type PaperTouchpoint,
} from "./paper-draft";

/** A check as it was written on paper. */
export interface PaperCheck extends CheckToSend {
  readonly source: "paper";
  readonly filledBy?: string;
}

interface Sending {
  readonly touchpoints: readonly PaperTouchpoint[];
  readonly journeyId: string;
  /** The moment at which the centre's clock shows this. */
  readonly momentOf: (seenAt: string) => Date | null;
}

/** Every check that will be sent has its id: kept before it goes off, it is the same check at the next try. */
export function withCheckIds(
  draft: PaperDraft,
  touchpoints: readonly PaperTouchpoint[],
  newId: () => string,
): PaperDraft {
  const named = (round: PaperRound) => {
    const missing = touchpoints.filter(
      (touchpoint) => isAnswered(round, touchpoint) && round.checkIds[touchpoint.id] === undefined,
    );
    const ids = Object.fromEntries(missing.map(({ id }) => [id, newId()]));
    return { ...round, checkIds: { ...round.checkIds, ...ids } };
  };
  return { rounds: draft.rounds.map(named) };
}

function checkOf(
  round: PaperRound,
  touchpoint: PaperTouchpoint,
  { journeyId, momentOf }: Sending,
): readonly PaperCheck[] {
  const id = round.checkIds[touchpoint.id];
  const seenAt = momentOf(round.seenAt);
  if (!isAnswered(round, touchpoint) || id === undefined || seenAt === null) return [];
  const filledBy = round.filledBy.trim();
  const cause = round.causes[touchpoint.id];
  const results = touchpoint.factors.flatMap((factor) => {
    const answer = round.answers[factor.id];
    return answer === undefined ? [] : [{ factorId: factor.id, answer }];
  });
  const check = { id, touchpointId: touchpoint.id, journeyId, source: "paper", results } as const;
  return [
    {
      ...check,
      observedAt: seenAt.toISOString(),
      announced: round.announced,
      ...(cause === undefined ? {} : { cause }),
      ...(filledBy === "" ? {} : { filledBy }),
    },
  ];
}

/** One check for each touchpoint of each round on which something is answered. */
export const checksOfDraft = (draft: PaperDraft, sending: Sending): readonly PaperCheck[] =>
  draft.rounds.flatMap((round) =>
    sending.touchpoints.flatMap((touchpoint) => checkOf(round, touchpoint, sending)),
  );

/** What has to be mended before anything can be saved. */
export type PaperProblem =
  | { readonly kind: "nothing" }
  | { readonly kind: "when-missing"; readonly column: number }
  | { readonly kind: "when-ahead"; readonly column: number }
  | {
      readonly kind: "basic-missing";
      readonly column: number;
      readonly touchpoint: PaperTouchpoint;
      readonly factorId: string;
      readonly factorName: string;
    };

interface Standing extends Pick<Sending, "touchpoints" | "momentOf"> {
  readonly now: Date;
}

function problemOfRound(
  round: PaperRound,
  column: number,
  { touchpoints, momentOf, now }: Standing,
): PaperProblem | null {
  if (isBlank(round)) return null;
  const seenAt = momentOf(round.seenAt);
  if (seenAt === null) return { kind: "when-missing", column };
  if (seenAt.getTime() > now.getTime()) return { kind: "when-ahead", column };
  for (const touchpoint of touchpoints) {
    const open = touchpoint.factors.find(({ id, basic }) => basic && !round.answers[id]);
    if (open && isAnswered(round, touchpoint)) {
      const { id: factorId, name: factorName } = open;
      return { kind: "basic-missing", column, touchpoint, factorId, factorName };
    }
  }
  return null;
}

/** The first thing to mend; null where all of it can be saved. */
export function problemOf(draft: PaperDraft, standing: Standing): PaperProblem | null {
  if (draft.rounds.every(isBlank)) return { kind: "nothing" };
  for (const [column, round] of draft.rounds.entries()) {
    const problem = problemOfRound(round, column, standing);
    if (problem) return problem;
  }
  return null;
}
