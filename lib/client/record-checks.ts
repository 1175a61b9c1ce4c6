import { send } from "./api";
import type { Answer, Cause } from "./check-drafts";
import { enqueue, type QueueItem } from "./queue";

/** One check as POST /api/v1/checks takes it. */
export interface CheckToSend {
  readonly id: string;
  readonly touchpointId: string;
  readonly journeyId?: string;
  readonly observedAt: string;
  readonly announced: boolean;
  readonly results: readonly { readonly factorId: string; readonly answer: Answer }[];
  readonly note?: string;
  readonly cause?: Cause;
  readonly supersedes?: { readonly id: string; readonly reason: string };
}

/** Why something was not saved; `detail` says in words what to do. */
export interface NotSaved {
  readonly code: string;
  readonly detail: string;
  readonly path: string;
}

export type Saved<Body> =
  | { readonly status: "saved"; readonly body: Body }
  | { readonly status: "refused"; readonly refusal: NotSaved };

export type ResultOfCheck =
  | { readonly id: string; readonly status: "created" | "duplicate" }
  | {
      readonly id: string;
      readonly status: "rejected";
      readonly code: string;
      readonly detail: string;
      readonly path?: string;
    };

async function post<Body>(path: `/api/v1/${string}`, body: unknown): Promise<Saved<Body>> {
  const sent = await send<Body>("POST", path, body);
  if (sent.status === "done") return { status: "saved", body: sent.body };
  const { code, detail, path: field = "", errors = [] } = sent.problem;
  const refusal = { code, detail: errors[0]?.detail ?? detail, path: errors[0]?.path ?? field };
  return { status: "refused", refusal };
}

/** Saves checks; refused as soon as one of them was. Sent again, those that are saved stay as they are. */
export async function recordChecks(
  items: readonly CheckToSend[],
): Promise<Saved<readonly ResultOfCheck[]>> {
  const saved = await post<{ readonly results: readonly ResultOfCheck[] }>("/api/v1/checks", {
    items,
  });
  if (saved.status === "refused") return saved;
  const { results } = saved.body;
  const refusal = results.find((result) => result.status === "rejected");
  if (refusal?.status === "rejected")
    return { status: "refused", refusal: { path: "", ...refusal } };
  return { status: "saved", body: results };
}

type CheckInQueue = Extract<QueueItem, { kind: "check" }> & { readonly body: CheckToSend };

/**
 * Saves a check in the phone, from where it is sent by itself. A phone without room for it sends it at once instead;
 * refused only where neither can be done.
 */
export async function keepCheck(item: CheckInQueue): Promise<Saved<unknown>> {
  const { status } = await enqueue(item);
  if (status === "kept") return { status: "saved", body: undefined };
  const sent = await recordChecks([item.body]);
  const isLost = sent.status === "refused" && sent.refusal.code === "offline";
  return isLost ? { status: "refused", refusal: { ...sent.refusal, code: "no-room" } } : sent;
}

/** A check that takes another one out of every figure: it answers nothing, and both stay on record. */
export function withdrawalOf(
  { id: withdrawnId, touchpointId, journeyId, observedAt, announced }: CheckToSend,
  { id, reason }: { readonly id: string; readonly reason: string },
): CheckToSend {
  return {
    id,
    touchpointId,
    ...(journeyId === undefined ? {} : { journeyId }),
    observedAt,
    announced,
    results: [],
    supersedes: { id: withdrawnId, reason },
  };
}
