import { send } from "./api";
import type { Answer, Cause } from "./check-drafts";

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

export interface SavedWalk {
  readonly id: string;
  readonly visit: {
    readonly score: 100 | 0 | null;
    readonly complete: boolean;
    readonly brokenBy: readonly string[];
  };
  readonly results: readonly ResultOfCheck[];
}

/** One walk as POST /api/v1/walks takes it. */
export interface WalkToSend {
  readonly id: string;
  readonly journeyId: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly announced: boolean;
  readonly way: readonly string[];
  readonly checks: readonly Omit<CheckToSend, "journeyId" | "announced" | "supersedes">[];
}

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

export const recordWalk = (walk: WalkToSend): Promise<Saved<SavedWalk>> =>
  post<SavedWalk>("/api/v1/walks", walk);

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
