import { nextRequest } from "./next-request";
import type { ItemRefusal, KeptItem } from "./queue-item";
import { restMs } from "./rest";
import type { ItemResult, SendingOutcome } from "./sending-outcome";

const MOST_IN_ONE_REQUEST = 100;
const MOST_SET_ASIDE = 3;

/**
 * What the queue is doing: nothing; waiting until no other tab sends; sending; resting until something changes; or
 * stopped until somebody acts.
 */
export type QueuePhase =
  | { readonly status: "idle" | "seeking" }
  | { readonly status: "sending"; readonly items: readonly KeptItem[] }
  | { readonly status: "resting" | "stopped"; readonly why: RestReason };

export type RestReason = "unreachable" | "later" | "signed-out" | "other-person";

export interface QueueState {
  readonly phase: QueuePhase;
  /** Requests in a row that came to nothing. */
  readonly failures: number;
  /** How many checks go into one request: halved to find the one that sinks the others. */
  readonly most: number;
  /** Orders of items over which the server failed: the others go first. */
  readonly aside: readonly number[];
  /** Something came in while a turn was under way. */
  readonly isNews: boolean;
}

export type QueueEvent =
  /** Something new lies in the store. */
  | { readonly type: "added" }
  /** The network or the person came back to the page. */
  | { readonly type: "came-back" }
  /** The time of rest is over. */
  | { readonly type: "woke" }
  /** Somebody pressed the button, or has just signed in. */
  | { readonly type: "asked" }
  /** It is this tab's turn; this is what lies in the store now. */
  | { readonly type: "turn"; readonly items: readonly KeptItem[] }
  /** `random` is in [0, 1). */
  | { readonly type: "answered"; readonly outcome: SendingOutcome; readonly random: number }
  /** The store or the lock failed over this turn. */
  | { readonly type: "broke"; readonly random: number };

export type QueueEffect =
  /** Wait until no other tab sends, then say `turn`. */
  | { readonly type: "take-turn" }
  /** Send them in one request, then say `answered`. */
  | { readonly type: "send"; readonly items: readonly KeptItem[] }
  | { readonly type: "remove"; readonly orders: readonly number[] }
  | {
      readonly type: "refuse";
      readonly refusals: readonly { readonly order: number; readonly refusal: ItemRefusal }[];
    }
  /** Read the store again, then say `turn`. */
  | { readonly type: "read-again" }
  | { readonly type: "wake"; readonly afterMs: number };

export interface QueueStep {
  readonly state: QueueState;
  readonly effects: readonly QueueEffect[];
}

export const FIRST_STATE: QueueState = {
  phase: { status: "idle" },
  failures: 0,
  most: MOST_IN_ONE_REQUEST,
  aside: [],
  isNews: false,
};

const stay = (state: QueueState): QueueStep => ({ state, effects: [] });

const seek = (state: QueueState): QueueStep => ({
  state: { ...state, phase: { status: "seeking" } },
  effects: [{ type: "take-turn" }],
});

function rest(state: QueueState, why: RestReason, afterMs: number): QueueStep {
  return {
    state: { ...state, failures: state.failures + 1, phase: { status: "resting", why } },
    effects: [{ type: "wake", afterMs }],
  };
}

/** A person's wish is tried at once; news only where nobody asked for patience. */
function stirred(state: QueueState, event: ToldEvent): QueueStep {
  const { phase } = state;
  if (phase.status === "sending" || phase.status === "seeking")
    return stay({ ...state, isNews: true });
  if (event.type === "asked") return seek({ ...state, aside: [], most: MOST_IN_ONE_REQUEST });
  if (phase.status === "stopped") return stay(state);
  const isAskedToWait = phase.status === "resting" && phase.why === "later";
  return isAskedToWait && event.type !== "woke" ? stay(state) : seek(state);
}

type Turn = Extract<QueueEvent, { type: "turn" }>;
type Answered = Extract<QueueEvent, { type: "answered" }>;

/** What is told from outside; the rest is news of effects. */
export type ToldEvent = Exclude<QueueEvent, { type: "turn" | "answered" | "broke" }>;

function turn(state: QueueState, { items }: Turn): QueueStep {
  const request = nextRequest(items, state);
  if (request.length > 0)
    return {
      state: { ...state, isNews: false, phase: { status: "sending", items: request } },
      effects: [{ type: "send", items: request }],
    };
  if (state.isNews)
    return { state: { ...state, isNews: false }, effects: [{ type: "read-again" }] };
  if (state.aside.length > 0) return rest({ ...state, aside: [] }, "later", restMs(state, 0.5));
  return stay({ ...state, phase: { status: "idle" } });
}

/** Deletes only what the server itself named, of what this request carried. */
function taken(
  state: QueueState,
  sent: readonly KeptItem[],
  { results, random }: { readonly results: readonly ItemResult[]; readonly random: number },
): QueueStep {
  const resultOf = new Map(results.map((result) => [result.id, result]));
  const nameOf = (item: KeptItem) => (item.kind === "photo" ? item.body.checkId : item.id);
  const orders: number[] = [];
  const refusals: { order: number; refusal: ItemRefusal }[] = [];
  for (const item of sent) {
    const result = resultOf.get(nameOf(item));
    if (result?.status === "taken") orders.push(item.order);
    if (result?.status === "refused") refusals.push({ order: item.order, refusal: result.refusal });
  }
  // Our form of answer without one of our ids: somebody else's, however well it is dressed.
  if (orders.length + refusals.length === 0)
    return rest(state, "unreachable", restMs(state, random));
  const most = Math.min(MOST_IN_ONE_REQUEST, state.most * 2);
  return {
    state: { ...state, failures: 0, most },
    effects: [
      ...(orders.length > 0 ? [{ type: "remove", orders } as const] : []),
      ...(refusals.length > 0 ? [{ type: "refuse", refusals } as const] : []),
      { type: "read-again" } as const,
    ],
  };
}

const half = (count: number): number => Math.max(1, Math.floor(count / 2));

/** The request as a whole came to nothing because of something in it: halve it until that is alone. */
function isolated(state: QueueState, sent: readonly KeptItem[], answered: Answered): QueueStep {
  const { outcome, random } = answered;
  if (sent.length > 1)
    return { state: { ...state, most: half(sent.length) }, effects: [{ type: "read-again" }] };
  const order = sent[0]?.order ?? 0;
  if (outcome.status === "refused")
    return {
      state,
      effects: [
        { type: "refuse", refusals: [{ order, refusal: outcome.refusal }] },
        { type: "read-again" },
      ],
    };
  const aside = [...state.aside, order];
  if (aside.length % MOST_SET_ASIDE === 0)
    return rest({ ...state, aside }, "later", restMs(state, random));
  return { state: { ...state, aside }, effects: [{ type: "read-again" }] };
}

function answered(state: QueueState, event: Answered): QueueStep {
  if (state.phase.status !== "sending") return stay(state);
  const { items } = state.phase;
  const { outcome, random } = event;
  const after: QueueState = { ...state, phase: { status: "seeking" } };
  switch (outcome.status) {
    case "answered":
      return taken(after, items, { results: outcome.results, random });
    case "refused":
    case "failed":
      return isolated(after, items, event);
    case "later":
      return rest(after, "later", Math.max(outcome.afterMs ?? 0, restMs(state, random)));
    case "unreachable":
      return rest(after, "unreachable", restMs(state, random));
    default:
      return stay({ ...after, phase: { status: "stopped", why: outcome.status } });
  }
}

/** What the queue does next. Knows no clock, no network and no store: those are effects, and their news are events. */
export function nextStep(state: QueueState, event: QueueEvent): QueueStep {
  if (event.type === "turn") return turn(state, event);
  if (event.type === "answered") return answered(state, event);
  if (event.type === "broke") return rest(state, "unreachable", restMs(state, event.random));
  return stirred(state, event);
}
