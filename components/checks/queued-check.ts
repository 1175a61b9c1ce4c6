import type { CheckDraft } from "@/lib/client/check-drafts";
import type { QueueOwner } from "@/lib/client/queue";
import type { CheckToSend } from "@/lib/client/record-checks";

/** What a new check is about, apart from what is answered. */
export interface AboutCheck extends QueueOwner {
  readonly place: string;
  readonly journey: {
    readonly id: string;
    readonly name: string;
    readonly revision: number;
  } | null;
  /** Where its form is. */
  readonly address: string;
}

interface Written {
  readonly about: AboutCheck;
  readonly check: CheckToSend;
  readonly madeAt: Date;
  /** What the form shows when it is opened again; null for what is not written in a form. */
  readonly draft: { readonly key: string; readonly content: CheckDraft } | null;
}

/** A check as it waits in the phone. */
export function queuedCheck({ about, check, madeAt, draft }: Written) {
  const { personId, centreId, place, journey, address } = about;
  const revision = journey?.revision ?? null;
  return {
    kind: "check",
    id: check.id,
    personId,
    centreId,
    body: check,
    labels: { place, detail: journey?.name ?? "" },
    madeAt: madeAt.toISOString(),
    revision,
    draft: draft && { ...draft, address },
  } as const;
}
