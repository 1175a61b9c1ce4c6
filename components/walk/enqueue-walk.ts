import { v7 as newId } from "uuid";
import { enqueue, type QueueOwner, sendAtOnce } from "@/lib/client/queue";
import { walkAddress } from "../checks/addresses";
import { forgetPhoto, keptPhoto } from "./photo-store";
import { isChecked, momentAt, type WalkDraft, walkDraftKey } from "./walk-draft";
import { walkToSend } from "./walk-to-send";
import type { WalkStop } from "./walkable";

interface Written {
  readonly owner: QueueOwner;
  readonly draft: WalkDraft;
  readonly way: readonly WalkStop[];
}

const labelsOf = ({ journey, elsewhere }: WalkDraft) => ({
  place: elsewhere ?? journey?.name ?? "",
  detail: elsewhere === null ? (journey?.persona ?? "") : (journey?.name ?? ""),
});

type Labels = ReturnType<typeof labelsOf>;

interface PhotoOf {
  readonly owner: QueueOwner;
  readonly checkId: string;
  readonly labels: Labels;
  readonly madeAt: string;
}

/** Into the queue behind its walk; where that has no room, it stays where it was kept. */
async function enqueuePhoto({ checkId, owner, ...rest }: PhotoOf): Promise<void> {
  const photo = await keptPhoto(checkId);
  if (photo === null) return;
  const item = { ...owner, ...rest, id: newId(), revision: null, draft: null };
  const { status } = await enqueue({ ...item, kind: "photo", body: { checkId, ...photo } });
  if (status === "kept") await forgetPhoto(checkId);
}

/** Of the checks that are sent; what was skipped after all keeps no photo. */
async function enqueuePhotos({ owner, draft, way }: Written, madeAt: string): Promise<void> {
  for (const stop of way) {
    const { checkId } = momentAt(draft, stop);
    const isSent = isChecked(draft, stop) && draft.elsewhere === null;
    const labels = { place: stop.name, detail: labelsOf(draft).place };
    if (isSent) await enqueuePhoto({ owner, checkId, labels, madeAt });
    else await forgetPhoto(checkId);
  }
}

/** Why a walk is neither in the phone nor with the server; `detail` is the server's own sentence. */
type NotSent =
  | { readonly status: "full" | "unavailable" }
  | { readonly status: "refused"; readonly detail: string };

/** Hands the walk to the phone's queue, or to the server at once where the phone has no room for it. Null if all is well. */
export async function enqueueWalk(written: Written): Promise<NotSent | null> {
  const { owner, draft } = written;
  const body = walkToSend(written);
  const { journey } = draft;
  if (body === null || journey === null) return { status: "unavailable" };
  const madeAt = new Date().toISOString();
  const key = walkDraftKey({ userId: owner.personId, journeyId: journey.id });
  const item = {
    ...owner,
    kind: "walk",
    id: draft.id,
    body,
    labels: labelsOf(draft),
    madeAt,
    revision: journey.revision,
    draft: { key, content: draft, address: walkAddress(journey.id) },
  } as const;
  const { status } = await enqueue(item);
  const sent = status === "kept" ? null : await sendAtOnce(item);
  if (sent?.status === "refused") return { status: "refused", detail: sent.refusal.detail };
  if (status !== "kept" && sent?.status !== "taken") return { status };
  await enqueuePhotos(written, madeAt);
  return null;
}
