import { isBlank, type PaperDraft, type PaperRound, type PaperTouchpoint } from "./paper-draft";

interface Place {
  readonly userId: string;
  readonly journeyId: string;
  /** Null where a whole path is typed in. */
  readonly touchpointId: string | null;
}

export const paperDraftKey = ({ userId, journeyId, touchpointId }: Place): string =>
  ["mot-paper", userId, journeyId, touchpointId ?? ""].join(" ").trim();

const isRecordOfTexts = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((text) => typeof text === "string");

function isRound(value: unknown): value is PaperRound {
  if (typeof value !== "object" || value === null) return false;
  const round = value as Readonly<Record<string, unknown>>;
  return (
    [round.id, round.seenAt, round.filledBy].every((text) => typeof text === "string") &&
    typeof round.announced === "boolean" &&
    [round.answers, round.causes, round.checkIds].every(isRecordOfTexts)
  );
}

export const isPaperDraft = (value: unknown): value is PaperDraft =>
  typeof value === "object" &&
  value !== null &&
  "rounds" in value &&
  Array.isArray(value.rounds) &&
  value.rounds.length > 0 &&
  value.rounds.every(isRound);

/** Nothing in it is worth keeping. */
export const isUntouched = ({ rounds }: PaperDraft): boolean =>
  rounds.every((round) => isBlank(round) && round.seenAt === "" && round.filledBy === "");

/** What was asked then and is not asked any more is left out. */
export function stillAsked(
  { rounds }: PaperDraft,
  touchpoints: readonly PaperTouchpoint[],
): PaperDraft {
  const asked = new Set(touchpoints.flatMap(({ factors }) => factors.map(({ id }) => id)));
  const answersOf = ({ answers }: PaperRound) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
  return { rounds: rounds.map((round) => ({ ...round, answers: answersOf(round) })) };
}
