import "server-only";
import { addDays } from "@/lib/format/day-of";
import { daysBetween } from "@/lib/format/days-between";
import type { Rhythm } from "@/lib/schemas/rhythm";

/** A half of a day where the centre is: until noon, and from noon on. */
export interface HalfDay {
  readonly day: string;
  readonly isAfternoon: boolean;
}

interface Asked {
  readonly rhythm: Rhythm;
  /** Null where it was never checked. */
  readonly last: HalfDay | null;
  readonly now: HalfDay;
}

/** What a rhythm asks for now. `daysLate` are whole days since it should have been checked; 0 is half a day. */
export type RhythmStanding =
  | { readonly kind: "kept" }
  | { readonly kind: "due" }
  | { readonly kind: "late"; readonly daysLate: number }
  | { readonly kind: "never" };

const MONDAY = Date.parse("1970-01-05T00:00:00Z") / 86_400_000;

/** Days since the Monday of its week. */
const dayOfWeek = (day: string): number => (Date.parse(day) / 86_400_000 - MONDAY) % 7;

const mondayOf = (day: string): string => addDays(day, -dayOfWeek(day));

const standingOf = (missed: number, daysLate: number): RhythmStanding => {
  if (missed <= 0) return { kind: "kept" };
  return missed === 1 ? { kind: "due" } : { kind: "late", daysLate };
};

type Judge = (last: HalfDay, now: HalfDay) => RhythmStanding;

const JUDGES: Readonly<Record<Rhythm, Judge>> = {
  daily: (last, now) => {
    const days = daysBetween(last.day, now.day);
    return standingOf(days, days - 1);
  },
  // Late from the Monday after a week in which nobody looked.
  weekly: (last, now) => {
    const weeks = daysBetween(mondayOf(last.day), mondayOf(now.day)) / 7;
    return standingOf(weeks, daysBetween(mondayOf(last.day), now.day) - 13);
  },
  shift: (last, now) => {
    const halves =
      2 * daysBetween(last.day, now.day) + Number(now.isAfternoon) - Number(last.isAfternoon);
    return standingOf(halves, Math.floor((halves - 1) / 2));
  },
};

/** Whether a touchpoint is checked as often as it is meant to be: by days, by weeks from Monday, or by half days. */
export const rhythmStanding = ({ rhythm, last, now }: Asked): RhythmStanding =>
  last === null ? { kind: "never" } : JUDGES[rhythm](last, now);
