import { type Press, walkedBy } from "./stopwatch";
import type { WalkDraft } from "./walk-draft";
import type { WalkableJourney } from "./walkable";
import { wayWalked } from "./way-of-walk";
import { ENTRANCE, wayTaken } from "./way-taken";

/** The first presses of a walk: the clock begins where one stands, at the first stop. */
export function startPresses(
  journey: WalkableJourney,
  { entrance, now: at }: { readonly entrance: string | null; readonly now: number },
): readonly Press[] {
  const choices: Readonly<Record<string, string>> =
    entrance === null ? {} : { [ENTRANCE]: entrance };
  const { ids, forks } = wayTaken(journey, choices);
  const [id] = ids;
  if (id === undefined) return [];
  const isChosen = forks.some(({ after }) => after === ENTRANCE);
  const chose: readonly Press[] = isChosen ? [{ type: "chose", at, after: ENTRANCE, id }] : [];
  return [{ type: "arrived", at, id }, ...chose];
}

/** A walk that is over: what was not reached any more is skipped, and says so. */
export function endedDraft(draft: WalkDraft, notReached: string): WalkDraft {
  const walked = walkedBy(draft.presses);
  if (walked === null || draft.journey === null) return draft;
  const { way, reached } = wayWalked(draft.journey, walked);
  const missed = way.slice(reached).map(({ id }) => [id, notReached] as const);
  return { ...draft, skips: { ...draft.skips, ...Object.fromEntries(missed) } };
}

/** On again: what lies ahead is skipped no longer. */
export function walkingDraft(draft: WalkDraft, presses: readonly Press[]): WalkDraft {
  const walked = walkedBy(draft.presses);
  if (walked === null || draft.journey === null) return { ...draft, presses };
  const { way, reached } = wayWalked(draft.journey, walked);
  const ahead = new Set(way.slice(reached).map(({ id }) => id));
  const skips = Object.fromEntries(Object.entries(draft.skips).filter(([id]) => !ahead.has(id)));
  return { ...draft, presses, skips };
}
