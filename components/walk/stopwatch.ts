/** What was pressed on a walk, in the order of pressing; `at` in milliseconds. */
export type Press =
  | { readonly type: "chose"; readonly at: number; readonly after: string; readonly id: string }
  | { readonly type: "arrived"; readonly at: number; readonly id: string }
  | { readonly type: "greeted" | "paused" | "resumed" | "ended"; readonly at: number };

type WithoutTime<One> = One extends Press ? Omit<One, "at"> : never;

/** What is pressed, before the clock is looked at. */
export type NewPress = WithoutTime<Press>;

/** What the presses add up to. Seconds are the visitor's: while the clock stood still, none went by. */
export interface Walked {
  readonly startedAt: number;
  readonly choices: Readonly<Record<string, string>>;
  /** Of each stop that was reached. */
  readonly arrivals: Readonly<Record<string, number>>;
  /** When each stop was reached, by the clock on the wall. */
  readonly reachedAt: Readonly<Record<string, number>>;
  /** null where nobody greeted. */
  readonly firstGreetingSecond: number | null;
  readonly status: "walking" | "paused" | "ended";
  readonly pausedSeconds: number;
  readonly endedAt: number | null;
}

const A_DAY = 86_400;

/** Whole seconds; no walk is longer than a day, whoever forgot the clock. */
const seconds = (ms: number): number => Math.min(A_DAY, Math.max(0, Math.floor(ms / 1_000)));

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When the clock stood still: from each pause to the going on, and from the end of the walk for good. */
function stillStretches(presses: readonly Press[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from: number | null = null;
  for (const { type, at } of presses) {
    if (type === "paused" || type === "ended") from ??= at;
    if (type !== "resumed" || from === null) continue;
    stretches.push({ from, to: at });
    from = null;
  }
  return from === null ? stretches : [...stretches, { from, to: Number.POSITIVE_INFINITY }];
}

const stillMsBefore = (presses: readonly Press[], at: number): number =>
  stillStretches(presses)
    .map(({ from, to }) => Math.max(0, Math.min(to, at) - from))
    .reduce((sum, ms) => sum + ms, 0);

/** What the stopwatch shows at a moment. */
export function secondAt(presses: readonly Press[], at: number): number {
  const [first] = presses;
  return first ? seconds(at - first.at - stillMsBefore(presses, at)) : 0;
}

function statusOf(presses: readonly Press[]): Walked["status"] {
  const last = presses.findLast(({ type }) => ["paused", "resumed", "ended"].includes(type));
  if (last?.type === "ended") return "ended";
  return last?.type === "paused" ? "paused" : "walking";
}

/** The walk so far; null before its first press. */
export function walkedBy(presses: readonly Press[]): Walked | null {
  const [first] = presses;
  if (!first) return null;
  const arrived = presses.filter((press) => press.type === "arrived");
  const chosen = presses.filter((press) => press.type === "chose");
  const greeted = presses.find(({ type }) => type === "greeted");
  const status = statusOf(presses);
  const endedAt =
    status === "ended" ? (presses.findLast(({ type }) => type === "ended")?.at ?? null) : null;
  return {
    startedAt: first.at,
    choices: Object.fromEntries(chosen.map(({ after, id }) => [after, id])),
    arrivals: Object.fromEntries(arrived.map(({ id, at }) => [id, secondAt(presses, at)])),
    reachedAt: Object.fromEntries(arrived.map(({ id, at }) => [id, at])),
    firstGreetingSecond: greeted ? secondAt(presses, greeted.at) : null,
    status,
    pausedSeconds: seconds(stillMsBefore(presses, endedAt ?? presses.at(-1)?.at ?? first.at)),
    endedAt,
  };
}

const UNDO_MS = 10_000;
const UNDONE: readonly Press["type"][] = ["chose", "arrived", "greeted"];

/** The press that can still be taken back, for ten seconds; never the first one, which began the walk. */
export function undoable(presses: readonly Press[], now: number): Press | null {
  const last = presses.at(-1);
  const isFresh = last !== undefined && now - last.at < UNDO_MS;
  return isFresh && presses.length > 1 && UNDONE.includes(last.type) ? last : null;
}

/** On from the end that was pressed too early: the time since then is no visitor's time. */
export function walkOn(presses: readonly Press[], now: number): readonly Press[] {
  const again = presses.map((press) =>
    press.type === "ended" ? ({ type: "paused", at: press.at } as const) : press,
  );
  return [...again, { type: "resumed", at: now }];
}

/** Without a second that was pressed by mistake: it is not known then, but the stop was passed. */
export const withoutPress = (presses: readonly Press[], mistaken: string): readonly Press[] =>
  presses.filter(
    (press, index) =>
      index === 0 ||
      (mistaken === ""
        ? press.type !== "greeted"
        : !(press.type === "arrived" && press.id === mistaken)),
  );
