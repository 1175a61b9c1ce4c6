import type { Locale } from "../i18n/locale";
import { addDays } from "./day-of";
import { wallTimeOf } from "./zone-parts";

const WEEKDAYS = {
  ko: ["일", "월", "화", "수", "목", "금", "토"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
} as const;

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];

const RELATIVE = {
  ko: { "-1": "어제", "0": "오늘", "1": "내일" },
  en: { "-1": "yesterday", "0": "today", "1": "tomorrow" },
} as const;

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

/** @throws RangeError for what is not a day of the calendar, written YYYY-MM-DD */
function partsOf(day: string): DayParts {
  const time = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !isSameDay(time, day))
    throw new RangeError(`Not a day (YYYY-MM-DD): ${day}`);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    date: time.getUTCDate(),
    weekday: time.getUTCDay(),
  };
}

const isSameDay = (time: Date, day: string): boolean =>
  !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);

const monthName = (month: number): string => MONTHS[month - 1] ?? "";

/** 2026. 11. 21.(토) · Sat 21 Nov 2026. `day` is YYYY-MM-DD, here and below. */
export function formatDay(day: string, locale: Locale): string {
  const { year, month, date, weekday } = partsOf(day);
  if (locale === "ko") return `${year}. ${month}. ${date}.(${WEEKDAYS.ko[weekday]})`;
  return `${WEEKDAYS.en[weekday]} ${date} ${monthName(month).slice(0, 3)} ${year}`;
}

/** 11. 21.(토) · Sat 21 Nov: where the year is plain. */
export function formatShortDay(day: string, locale: Locale): string {
  const { month, date, weekday } = partsOf(day);
  if (locale === "ko") return `${month}. ${date}.(${WEEKDAYS.ko[weekday]})`;
  return `${WEEKDAYS.en[weekday]} ${date} ${monthName(month).slice(0, 3)}`;
}

/** 11. 21. · 21 Nov: on an axis. */
export function formatTickDay(day: string, locale: Locale): string {
  const { month, date } = partsOf(day);
  return locale === "ko" ? `${month}. ${date}.` : `${date} ${monthName(month).slice(0, 3)}`;
}

/** 2026년 11월 · November 2026. `month` is YYYY-MM. */
export function formatMonth(month: string, locale: Locale): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return locale === "ko" ? `${year}년 ${number}월` : `${monthName(number)} ${year}`;
}

interface Moment {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** 2026. 11. 21.(토) 15:05 · Sat 21 Nov 2026, 15:05 */
export function formatMoment(time: Date, { locale, timeZone }: Moment): string {
  const { day, clock } = wallTimeOf(time, timeZone);
  return `${formatDay(day, locale)}${locale === "ko" ? "" : ","} ${clock}`;
}

/** 15:05 in both languages. */
export const formatClock = (time: Date, timeZone: string): string =>
  wallTimeOf(time, timeZone).clock;

interface Near {
  readonly today: string;
  readonly locale: Locale;
}

/** 어제, 오늘 or 내일; else the short day, with its year where that is another one. */
export function formatNearDay(day: string, { today, locale }: Near): string {
  const words = RELATIVE[locale];
  if (day === today) return words["0"];
  if (day === addDays(today, -1)) return words["-1"];
  if (day === addDays(today, 1)) return words["1"];
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? formatShortDay(day, locale) : formatDay(day, locale);
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** 10. 22. ~ 11. 20. · 22 Oct – 20 Nov; years only where the two differ. */
export function formatDays({ from, to }: Days, locale: Locale): string {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const format = isOneYear ? formatTickDay : formatDay;
  return `${format(from, locale)} ${locale === "ko" ? "~" : "–"} ${format(to, locale)}`;
}
