/** What was pressed on a walk, in the order of pressing; `at` in milliseconds. */
export type Press =
  | { readonly type: "chose"; readonly at: number; readonly after: string; readonly id: string }
  | { readonly type: "arrived"; readonly at: number; readonly id: string }
  /** `greetingCleared`: it was pressed by mistake, and when one was greeted is not known. */
  | {
      readonly type: "greeted" | "greetingCleared" | "paused" | "resumed" | "ended";
      readonly at: number;
    };

type WithoutTime<One> = One extends Press ? Omit<One, "at"> : never;

/** What is pressed, before the clock is looked at. */
export type NewPress = WithoutTime<Press>;

/** The first welcome: it was seen that nobody greeted; what was taken back is not known. */
export type Greeting =
  | { readonly status: "greeted"; readonly second: number }
  | { readonly status: "nobody" | "notTimed" };

/** What the presses add up to. Seconds are the visitor's: while the clock stood still, none went by. */
export interface Walked {
  readonly startedAt: number;
  readonly choices: Readonly<Record<string, string>>;
  /** Of each stop that was reached. */
  readonly arrivals: Readonly<Record<string, number>>;
  /** When each stop was reached, by the clock on the wall. */
  readonly reachedAt: Readonly<Record<string, number>>;
  readonly greeting: Greeting;
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

function greetingOf(presses: readonly Press[]): Greeting {
  const greeted = presses.find(({ type }) => type === "greeted");
  if (greeted) return { status: "greeted", second: secondAt(presses, greeted.at) };
  const isCleared = presses.some(({ type }) => type === "greetingCleared");
  return { status: isCleared ? "notTimed" : "nobody" };
}

/** The walk so far; null before its first press. */
export function walkedBy(presses: readonly Press[]): Walked | null {
  const [first] = presses;
  if (!first) return null;
  const arrived = presses.filter((press) => press.type === "arrived");
  const chosen = presses.filter((press) => press.type === "chose");
  const status = statusOf(presses);
  const endedAt =
    status === "ended" ? (presses.findLast(({ type }) => type === "ended")?.at ?? null) : null;
  return {
    startedAt: first.at,
    choices: Object.fromEntries(chosen.map(({ after, id }) => [after, id])),
    arrivals: Object.fromEntries(arrived.map(({ id, at }) => [id, secondAt(presses, at)])),
    reachedAt: Object.fromEntries(arrived.map(({ id, at }) => [id, at])),
    greeting: greetingOf(presses),
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

const FORGOTTEN_MS = 7_200_000;

/** Since when nobody pressed anything while the clock ran: for hours nobody walks one way without arriving. */
export function forgottenSince(
  presses: readonly Press[],
  { now, attendedAt }: { readonly now: number; readonly attendedAt: number },
): number | null {
  const last = presses.at(-1);
  if (!last || statusOf(presses) !== "walking") return null;
  return now - Math.max(last.at, attendedAt) > FORGOTTEN_MS ? last.at : null;
}

/** On again without the time since the last press: it was no visitor's. */
export const withoutForgotten = (
  presses: readonly Press[],
  { since, now }: { readonly since: number; readonly now: number },
): readonly Press[] => [...presses, { type: "paused", at: since }, { type: "resumed", at: now }];

const clearedGreeting = (press: Press): Press =>
  press.type === "greeted" ? { type: "greetingCleared", at: press.at } : press;

/** Without a second that was pressed by mistake: it is not known then, but the stop was passed. The empty id is the greeting's. */
export const withoutPress = (presses: readonly Press[], mistaken: string): readonly Press[] =>
  mistaken === ""
    ? presses.map(clearedGreeting)
    : presses.filter(
        (press, index) => index === 0 || press.type !== "arrived" || press.id !== mistaken,
      );
