import type { KeptItem, QueueItem } from "../queue-item";

export const OWNER = { personId: "sun", centreId: "welfare" } as const;

/** A check that waits to be sent. */
export const aCheck = (id: string, changes: Partial<KeptItem> = {}): QueueItem =>
  ({
    ...OWNER,
    kind: "check",
    id,
    body: { id, touchpointId: "guard" },
    labels: { place: "정문 경비실", detail: "" },
    madeAt: "2026-11-21T06:05:00.000Z",
    revision: null,
    draft: null,
    ...changes,
  }) as QueueItem;

export const aWalk = (id: string): QueueItem => ({ ...aCheck(id), kind: "walk" }) as QueueItem;

export const aPhoto = (id: string, checkId: string): QueueItem => ({
  ...aCheck(id),
  kind: "photo",
  body: { checkId, mediaType: "image/jpeg", bytes: new ArrayBuffer(3) },
});

/** The same, as the store hands it back. */
export const kept = (item: QueueItem, order: number, changes: Partial<KeptItem> = {}): KeptItem =>
  ({ ...item, order, isTried: false, refusal: null, ...changes }) as KeptItem;
