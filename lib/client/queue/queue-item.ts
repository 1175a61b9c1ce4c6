/** Whose it is: a queue belongs to one person in one centre, and is sent under nobody else's name. */
export interface QueueOwner {
  readonly personId: string;
  readonly centreId: string;
}

/** What a line of the list says. */
export interface ItemLabels {
  readonly place: string;
  /** For example the journey; empty where there is nothing to add. */
  readonly detail: string;
}

/** How what was written is opened again: the form at `address` finds `content` under `key` among the kept drafts. */
export interface ItemDraft {
  readonly key: string;
  readonly content: object;
  readonly address: string;
}

interface AnyItem extends QueueOwner {
  /** Made by the phone (UUIDv7) at the first touch: sent twice, it counts once. */
  readonly id: string;
  readonly labels: ItemLabels;
  /** By the phone's own clock, right or wrong. */
  readonly madeAt: string;
  /** The journey's revision on which it was made; null where it was made on none. */
  readonly revision: number | null;
  readonly draft: ItemDraft | null;
}

/** As POST /api/v1/checks takes one. */
export interface CheckItem extends AnyItem {
  readonly kind: "check";
  readonly body: object;
}

/** As POST /api/v1/walks takes it. */
export interface WalkItem extends AnyItem {
  readonly kind: "walk";
  readonly body: object;
}

/** Sent after its check, to /api/v1/checks/{checkId}/photo, which answers `{ id: checkId, status }`. */
export interface PhotoItem extends AnyItem {
  readonly kind: "photo";
  readonly body: {
    readonly checkId: string;
    readonly mediaType: string;
    readonly bytes: ArrayBuffer;
  };
}

export type QueueItem = CheckItem | WalkItem | PhotoItem;

/** Why the server did not take it; `detail` says in words what to do. */
export interface ItemRefusal {
  readonly code: string;
  readonly detail: string;
  readonly path: string;
}

export type KeptItem = QueueItem & {
  /** Counts up in this browser: the order of making, whatever the clock says. Another one after every change. */
  readonly order: number;
  /** It was handed to the network at least once: the server may have it. */
  readonly isTried: boolean;
  readonly refusal: ItemRefusal | null;
};
