import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import type { Schedule, StoryDay } from "./story";

export interface When {
  /** The walks are those of the weeks before. */
  readonly now: Date;
  readonly timeZone: string;
}

interface ScheduledWalk {
  readonly startedAt: Date;
  readonly day: StoryDay;
}

/** The moment at a time of a day in Korea, which has no summer time. */
export const timeOn = (day: string, time: string): Date => new Date(`${day}T${time}:00+09:00`);

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const storyDay = (day: string, daysBack: number): StoryDay => ({
  daysBack,
  month: Number(day.slice(5, 7)),
});

/** When each walk of a schedule began. */
export function scheduledWalks(
  { firstDaysBack, lastDaysBack, weekdays, times, every = 1 }: Schedule,
  { now, timeZone }: When,
): readonly ScheduledWalk[] {
  const today = dayOf(now, timeZone);
  const length = firstDaysBack - lastDaysBack + 1;
  return Array.from({ length }, (_, index) => firstDaysBack - index)
    .map((daysBack) => ({ daysBack, day: addDays(today, -daysBack) }))
    .filter(({ day }) => weekdays.includes(weekdayOf(day)))
    .filter((_, index) => index % every === 0)
    .map(({ daysBack, day }, index) => ({
      startedAt: timeOn(day, times[index % times.length] ?? "10:00"),
      day: storyDay(day, daysBack),
    }));
}
