import "server-only";
import { addDays } from "@/lib/format/day-of";

export interface Week {
  /** A Monday. */
  readonly from: string;
  /** The Sunday, or the last day asked about. */
  readonly to: string;
}

/** The Monday of a day's week (YYYY-MM-DD). */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The weeks that hold these days, Monday first; the last one ends with the last day. */
export function weeksOf({ from, to }: Week): readonly Week[] {
  const weeks: Week[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    weeks.push({ from: monday, to: sunday < to ? sunday : to });
  }
  return weeks;
}
