import type { Answer, MomentDraft } from "@/lib/client/check-drafts";
import type { CheckToSend } from "@/lib/client/record-checks";
import { momentOutcome } from "@/lib/scoring/moment-outcome";

/** A CS factor as it is asked. */
export interface AskedFactor {
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: "facility" | "procedure" | "manner";
  readonly standard: string;
}

export const EMPTY_MOMENT: MomentDraft = {
  checkId: "",
  answers: {},
  cause: null,
  note: "",
  seenAt: null,
};

/** Any change of what is written makes the check's id, and, where something was seen, its time. */
interface Touch {
  readonly newId: () => string;
  readonly now: Date;
}

export const touched = <Moment extends MomentDraft>(moment: Moment, { newId }: Touch): Moment =>
  moment.checkId === "" ? { ...moment, checkId: newId() } : moment;

export function answered<Moment extends MomentDraft>(
  moment: Moment,
  { factorId, answer }: { readonly factorId: string; readonly answer: Answer },
  touch: Touch,
): Moment {
  const answers = { ...moment.answers, [factorId]: answer };
  const isExplained = Object.values(answers).includes("no");
  return {
    ...touched(moment, touch),
    answers,
    cause: isExplained ? moment.cause : null,
    seenAt: moment.seenAt ?? touch.now.toISOString(),
  };
}

const answersTo = (factors: readonly AskedFactor[], { answers }: MomentDraft) =>
  factors.flatMap(({ id, basic }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [{ factorId: id, basic, answer }];
  });

export const isAnswered = (factors: readonly AskedFactor[], moment: MomentDraft): boolean =>
  answersTo(factors, moment).length > 0;

/** Basic questions without an answer: the moment is not judged by halves. */
export const unansweredBasics = (
  factors: readonly AskedFactor[],
  { answers }: MomentDraft,
): readonly AskedFactor[] => factors.filter(({ id, basic }) => basic && answers[id] === undefined);

/** Something was noted or photographed, answered or not. */
export const hasRemark = ({ note, hasPhoto = false }: MomentDraft): boolean =>
  hasPhoto || note.trim() !== "";

/** The first question with a no: there the cause is asked. */
export const firstMissed = (
  factors: readonly AskedFactor[],
  { answers }: MomentDraft,
): string | null => factors.find(({ id }) => answers[id] === "no")?.id ?? null;

export const outcomeOf = (factors: readonly AskedFactor[], moment: MomentDraft) =>
  momentOutcome(answersTo(factors, moment));

export const missedBasics = (factors: readonly AskedFactor[], { answers }: MomentDraft) =>
  factors.filter(({ id, basic }) => basic && answers[id] === "no");

/** The moment as the API takes it; what was left empty is left out. */
export function checkOfMoment(
  factors: readonly AskedFactor[],
  moment: MomentDraft,
  now: Date,
): Pick<CheckToSend, "id" | "observedAt" | "results" | "note" | "cause"> {
  const note = moment.note.trim();
  return {
    id: moment.checkId,
    observedAt: moment.seenAt ?? now.toISOString(),
    results: answersTo(factors, moment).map(({ factorId, answer }) => ({ factorId, answer })),
    ...(note === "" ? {} : { note }),
    ...(moment.cause === null ? {} : { cause: moment.cause }),
  };
}
