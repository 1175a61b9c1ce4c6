import { addDays } from "@/lib/format/day-of";
import type { DaySummary } from "@/lib/scoring";
import type { Window } from "./journey-view";

export type DayVerdict = "hundred" | "zero" | "unknown" | "unchecked";

export interface JudgedDay extends Pick<DaySummary, "day" | "hundred" | "zero"> {
  readonly verdict: DayVerdict;
}

export const verdictOf = (verdict: DaySummary["verdict"]): DayVerdict => {
  if (verdict === null) return "unknown";
  return verdict === 0 ? "zero" : "hundred";
};

const MOST_DAYS = 366;

/** Every day of a window in order, those without a check too; of a longer one the last year. */
export function daysOf(
  { from, to }: Window,
  summaries: readonly DaySummary[],
): readonly JudgedDay[] {
  const known = new Map(summaries.map((summary) => [summary.day, summary]));
  const [first = from] = [from, addDays(to, 1 - MOST_DAYS)].sort().slice(-1);
  const days: JudgedDay[] = [];
  for (let day = first; day <= to; day = addDays(day, 1)) {
    const summary = known.get(day);
    days.push(
      summary
        ? { ...summary, verdict: verdictOf(summary.verdict) }
        : { day, hundred: 0, zero: 0, verdict: "unchecked" },
    );
  }
  return days;
}

export const countOf = (days: readonly JudgedDay[], verdict: DayVerdict): number =>
  days.filter((one) => one.verdict === verdict).length;

export interface Month {
  readonly month: string;
  readonly days: readonly JudgedDay[];
}

export function byMonth(days: readonly JudgedDay[]): readonly Month[] {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return months.map((month) => ({ month, days: days.filter(({ day }) => day.startsWith(month)) }));
}
