import type { FirstSeconds } from "@/lib/scoring";

/** A share of visits whose first greeting comes later than before; null where nobody greets them. */
export interface LaterGreeting {
  readonly share: number;
  readonly before: number;
  readonly after: number | null;
}

type Greetings = Pick<FirstSeconds, "distribution" | "never">;

interface Group {
  readonly second: number | null;
  readonly share: number;
}

/** Less than that is what computing left over. */
const LEAST_SHARE = 1e-9;

const groupsOf = ({ distribution, never }: Greetings): readonly Group[] =>
  [...distribution, { second: null, share: never }].filter(({ share }) => share > LEAST_SHARE);

const isLater = (before: number | null, after: number | null): before is number =>
  before !== null && (after === null || after > before);

/** The earliest greeted before beside the earliest greeted now, and so on: of whom it comes later, and from when to when. */
export function laterGreetings(before: Greetings, after: Greetings): readonly LaterGreeting[] {
  const [was, is] = [groupsOf(before), groupsOf(after)];
  const ends = (groups: readonly Group[]) => {
    let end = 0;
    return groups.map(({ second, share }) => {
      end += share;
      return { second, end };
    });
  };
  const [earlier, now] = [ends(was), ends(is)];
  const cuts = [...earlier, ...now].map(({ end }) => end).sort((one, other) => one - other);
  const at = (groups: ReturnType<typeof ends>, place: number) =>
    groups.find(({ end }) => end > place)?.second ?? null;
  return cuts.flatMap((cut, index) => {
    const start = cuts[index - 1] ?? 0;
    const share = cut - start;
    if (share <= LEAST_SHARE) return [];
    const middle = start + share / 2;
    const [then, from] = [at(now, middle), at(earlier, middle)];
    return isLater(from, then) ? [{ share, before: from, after: then }] : [];
  });
}
