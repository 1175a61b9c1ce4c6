import type { FaceCounts } from "../feedback-view";

/** A sticker board as POST /api/v1/feedback/sticker-boards takes it. */
export interface BoardToSend {
  readonly id: string;
  readonly touchpointId: string;
  readonly day: string;
  readonly counts: FaceCounts;
  readonly supersedes?: { readonly id: string; readonly reason: string };
}

/** What was counted, as it is listed. */
export interface EnteredBoard extends Omit<BoardToSend, "supersedes"> {
  /** The touchpoint's name. */
  readonly place: string;
  /** As people write it. */
  readonly dayText: string;
  /** What became of it; null while it counts. */
  readonly replaced: { readonly isTakenBack: boolean; readonly reason: string } | null;
}

/** A board without stickers takes the one that it corrects out of every figure. */
export const NO_STICKERS: FaceCounts = [0, 0, 0, 0, 0];

export const BOARDS = "/api/v1/feedback/sticker-boards";
