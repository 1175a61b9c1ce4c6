import type { Way } from "../map-command";
import type { TouchpointId } from "../map-types";
import { type Crowd, forkPeople, isOfTen } from "./fork-people";
import { outOfHundred } from "./out-of-hundred";

/** The ways on from one place, and which of them somebody has filled in. */
export interface Fork {
  readonly ways: readonly Way[];
  /** The latest first; the others get what is left. */
  readonly filled: readonly TouchpointId[];
}

interface Answer {
  readonly to: TouchpointId;
  /** As it was typed; nothing: this way gets what is left. */
  readonly text: string;
  /** Whether the number that is typed over was one of a hundred. */
  readonly isOfHundred: boolean;
}

export type Answered =
  | ({ readonly status: "shared" } & Fork)
  | { readonly status: "refused"; readonly problem: "no-number" }
  /** More than there are, with what the others have. */
  | {
      readonly status: "refused";
      readonly problem: "too-many";
      readonly whole: Crowd;
      readonly most: number;
    };

const HUNDRED = 100;

/** Whoever has given weights has filled in all of them. */
export const filledAtFirst = (ways: readonly Way[]): readonly TouchpointId[] =>
  ways.some(({ weight }) => weight !== null) ? ways.map(({ to }) => to) : [];

function ofHundredIn(ways: readonly Way[]): ReadonlyMap<TouchpointId, number> {
  const { whole, people } = forkPeople(ways.map(({ weight }) => weight));
  return new Map(ways.map(({ to }, place) => [to, ((people[place] ?? 0) * HUNDRED) / whole]));
}

/** What the filled ways leave goes to the others, in equal parts. */
function shared(ways: readonly Way[], parts: ReadonlyMap<TouchpointId, number>): readonly Way[] {
  const open = ways.filter(({ to }) => !parts.has(to));
  const taken = [...parts.values()].reduce((sum, part) => sum + part, 0);
  const rest = outOfHundred(
    open.map(() => 1),
    HUNDRED - taken,
  );
  const all = new Map([...parts, ...open.map(({ to }, place) => [to, rest[place] ?? 0] as const)]);
  const unit = [...all.values()].every(isOfTen) ? 10 : 1;
  return ways.map(({ to }) => ({ to, weight: (all.get(to) ?? 0) / unit }));
}

/** Those that stay as they are; of ways that are all filled, the one that was so longest gives way. */
function staying({ ways, filled }: Fork, to: TouchpointId): readonly TouchpointId[] {
  const there = new Set(ways.map((way) => way.to));
  return filled.filter((id) => id !== to && there.has(id)).slice(0, Math.max(0, ways.length - 2));
}

/**
 * So many people take one way of a fork: of ten, or of a hundred where more than ten are said or where the others are
 * known that exactly. The weights then add up to ten or to a hundred.
 */
export function answerShare(fork: Fork, { to, text, isOfHundred }: Answer): Answered {
  const { ways } = fork;
  const stays = staying(fork, to);
  const now = ofHundredIn(ways);
  const parts = new Map(stays.map((id) => [id, now.get(id) ?? 0]));
  if (text.trim() === "") return { status: "shared", ways: shared(ways, parts), filled: stays };
  if (!/^\d{1,3}$/.test(text.trim())) return { status: "refused", problem: "no-number" };
  const people = Number(text);
  const isHundred = people > 10 || isOfHundred || ![...parts.values()].every(isOfTen);
  const whole = isHundred ? HUNDRED : 10;
  const taken = [...parts.values()].reduce((sum, part) => sum + part, 0);
  const most = ((HUNDRED - taken) * whole) / HUNDRED;
  if (people > most) return { status: "refused", problem: "too-many", whole, most };
  parts.set(to, (people * HUNDRED) / whole);
  return { status: "shared", ways: shared(ways, parts), filled: [to, ...stays] };
}
