import { formatDay } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n";
import { answersIn, type FaceCounts } from "../feedback-view";
import type { EnteredBoard } from "./board";

interface KeptBoard {
  readonly id: string;
  readonly touchpointId: string;
  readonly day: string;
  readonly counts: FaceCounts;
  readonly supersededBy: { readonly reason: string; readonly counts: FaceCounts } | null;
}

interface About {
  readonly names: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** Boards as a page lists them. One without stickers says nothing by itself: it is told where it took one back. */
export function enteredBoards(
  boards: readonly KeptBoard[],
  { names, locale }: About,
): readonly EnteredBoard[] {
  return boards
    .filter(({ counts }) => answersIn(counts) > 0)
    .map(({ id, touchpointId, day, counts, supersededBy: later }) => ({
      ...{ id, touchpointId, day, counts },
      place: names.get(touchpointId) ?? "",
      dayText: formatDay(day, locale),
      replaced: later && { isTakenBack: answersIn(later.counts) === 0, reason: later.reason },
    }));
}
