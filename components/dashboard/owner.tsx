import { formatNearDay } from "@/lib/format/dates";
import type { CellProps } from "./wall-journey";

/** Who looks after a journey, and until when it is to be looked at again. */
export function Owner({ journey, say, locale, today }: CellProps) {
  const { owner, reviewBy } = journey;
  return (
    <>
      <span className={owner === null ? "text-ink-2" : "lg:whitespace-nowrap"}>
        {owner ?? say("owner.none")}
      </span>
      {reviewBy === null ? null : (
        <p className={`text-sm ${reviewBy < today ? "text-unproven" : "text-ink-2"}`}>
          {say(reviewBy < today ? "owner.overdue" : "owner.review", {
            day: formatNearDay(reviewBy, { today, locale }),
          })}
        </p>
      )}
    </>
  );
}
