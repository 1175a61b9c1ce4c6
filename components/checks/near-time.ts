import { formatClock, formatMoment } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import type { Clock } from "./clock";

/** The clock alone where it is of today, else with its day. */
export function nearTime(time: Date, clock: Clock): string {
  const isToday = dayOf(time, clock.timeZone) === dayOf(new Date(), clock.timeZone);
  return isToday ? formatClock(time, clock.timeZone) : formatMoment(time, clock);
}
