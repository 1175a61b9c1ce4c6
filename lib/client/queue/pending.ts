import type { ItemLabels, ItemRefusal, KeptItem, QueueItem } from "./queue-item";
import type { QueueState, RestReason } from "./queue-machine";
import type { CountsApart } from "./queue-store";

/** One thing that waits in this phone. */
export interface PendingItem {
  readonly id: string;
  readonly kind: QueueItem["kind"];
  readonly labels: ItemLabels;
  readonly madeAt: string;
  readonly status: "waiting" | "sending" | "refused";
  readonly refusal: ItemRefusal | null;
  /** What was written can be opened again. */
  readonly isMendable: boolean;
}

/** What waits in this phone, and why. */
export interface Pending {
  /** The phone's store was asked: until then nobody knows. */
  readonly isRead: boolean;
  readonly count: number;
  readonly items: readonly PendingItem[];
  /** How many things of other people wait in this browser. */
  readonly countOfOthers: number;
  /** How many of the same person wait for another centre. */
  readonly countElsewhere: number;
  readonly state: "idle" | "sending" | RestReason;
  /** No network, as far as the browser or the last try can tell. */
  readonly isOffline: boolean;
  /** When the server last took something; milliseconds. */
  readonly lastSentAt: number | null;
}

export const NOTHING_KNOWN: Pending = {
  isRead: false,
  count: 0,
  items: [],
  countOfOthers: 0,
  countElsewhere: 0,
  state: "idle",
  isOffline: false,
  lastSentAt: null,
};

interface Known extends CountsApart {
  readonly items: readonly KeptItem[];
  readonly lastSentAt: number | null;
  readonly isOnline: boolean;
}

function stateOf({ phase }: QueueState): Pending["state"] {
  if (phase.status === "resting" || phase.status === "stopped") return phase.why;
  return phase.status === "sending" ? "sending" : "idle";
}

/** What is shown of the store and of the machine. */
export function pendingOf(queue: QueueState, { items, isOnline, ...known }: Known): Pending {
  const { phase } = queue;
  const sent = new Set(phase.status === "sending" ? phase.items.map(({ order }) => order) : []);
  const statusOf = ({ order, refusal }: KeptItem) => {
    if (sent.has(order)) return "sending";
    return refusal === null ? "waiting" : "refused";
  };
  return {
    isRead: true,
    count: items.length,
    items: items.map((item) => ({
      id: item.id,
      kind: item.kind,
      labels: item.labels,
      madeAt: item.madeAt,
      status: statusOf(item),
      refusal: item.refusal,
      isMendable: item.draft !== null,
    })),
    state: stateOf(queue),
    isOffline: !isOnline || stateOf(queue) === "unreachable",
    ...known,
  };
}
