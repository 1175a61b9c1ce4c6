import type { MomentDraft, WalkDraft } from "@/lib/client/check-drafts";
import type { CheckToSend, SavedWalk, WalkToSend } from "@/lib/client/record-checks";
import {
  type AskedFactor,
  checkOfMoment,
  EMPTY_MOMENT,
  isAnswered,
  unansweredBasics,
} from "../moment";

/** A touchpoint of the path with its questions. */
export interface WalkStop {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly major: boolean;
  readonly routine: boolean;
  readonly factors: readonly AskedFactor[];
  /** Asked where more than one way leads on from here. */
  readonly forkQuestion: string;
}

export const EMPTY_WALK: WalkDraft = {
  id: "",
  startedAt: null,
  announced: true,
  choices: {},
  moments: {},
};

export const momentAt = ({ moments }: WalkDraft, stop: Pick<WalkStop, "id">): MomentDraft =>
  moments[stop.id] ?? EMPTY_MOMENT;

export type StateOfStop = "answered" | "partly" | "skipped";

export function stateOf(draft: WalkDraft, stop: WalkStop): StateOfStop {
  const moment = momentAt(draft, stop);
  if (!isAnswered(stop.factors, moment)) return "skipped";
  return unansweredBasics(stop.factors, moment).length > 0 ? "partly" : "answered";
}

interface Walked {
  readonly draft: WalkDraft;
  readonly journeyId: string;
  /** The stops passed, in order. */
  readonly way: readonly WalkStop[];
  readonly now: Date;
}

/** The walk as the API takes it; a stop where nothing was answered was passed, but not checked. */
export function walkToSend({ draft, journeyId, way, now }: Walked): WalkToSend {
  const checked = way.filter((stop) => stateOf(draft, stop) !== "skipped");
  return {
    id: draft.id,
    journeyId,
    startedAt: draft.startedAt ?? now.toISOString(),
    endedAt: now.toISOString(),
    announced: draft.announced,
    way: way.map(({ id }) => id),
    checks: checked.map((stop) => ({
      touchpointId: stop.id,
      ...checkOfMoment(stop.factors, momentAt(draft, stop), now),
    })),
  };
}

/** The first stop that is not done, else the look at it all: where a walk goes on. */
export function firstOpenStep(draft: WalkDraft, way: readonly WalkStop[]): number {
  const open = way.findIndex((stop) => stateOf(draft, stop) !== "answered");
  return open < 0 ? way.length + 1 : open + 1;
}

/** The checks of a walk that were taken, each as it stands alone. */
export function savedChecks({
  walk,
  sent,
}: {
  readonly walk: SavedWalk;
  readonly sent: WalkToSend;
}): readonly CheckToSend[] {
  const { journeyId, announced } = sent;
  const taken = new Set(
    walk.results.filter(({ status }) => status !== "rejected").map(({ id }) => id),
  );
  return sent.checks
    .filter(({ id }) => taken.has(id))
    .map((check) => ({ ...check, journeyId, announced }));
}

/** The same walk, to be saved as another one. */
export const withNewIds = (draft: WalkDraft, newId: () => string): WalkDraft => ({
  ...draft,
  id: newId(),
  moments: Object.fromEntries(
    Object.entries(draft.moments).map(([id, moment]) => [id, { ...moment, checkId: newId() }]),
  ),
});
