import type { Locale } from "@/lib/i18n";
import type { AttendedSlot } from "@/lib/journey-map/attended-slots";
import type { Say } from "./journey-words";
import { sayAfter } from "./say-seconds";

type Words = { readonly say: Say; readonly locale: Locale };

/** 12~13시, 9:30~12시 · 12:00–13:00 */
function sayHours({ from, to }: Pick<AttendedSlot, "from" | "to">, locale: Locale): string {
  if (locale !== "ko") return `${from}–${to}`;
  const short = (time: string): string => {
    const [hour = "", minute] = time.split(":");
    return minute === "00" ? String(Number(hour)) : `${Number(hour)}:${minute}`;
  };
  return `${short(from)}~${short(to)}시`.replace(/:(\d\d)시$/, ":$1");
}

const isRunning = (days: readonly number[]): boolean =>
  days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);

function sayWeekdays(weekdays: readonly number[], say: Say): string {
  const nameOf = (day: number) => say(`hours.weekdays.${day}` as Parameters<Say>[0]);
  const [first = 1] = weekdays;
  const last = weekdays.at(-1) ?? first;
  if (weekdays.length === 7) return say("hours.everyDay");
  if (weekdays.length > 2 && isRunning(weekdays))
    return say("hours.days", { from: nameOf(first), to: nameOf(last) });
  return say("hours.dayList", { days: weekdays.map(nameOf).join("·") });
}

/** 월~금요일 12~13시 · Mon to Fri 12:00–13:00 */
export const saySlot = (slot: AttendedSlot, { say, locale }: Words): string =>
  `${sayWeekdays(slot.weekdays, say)} ${sayHours(slot, locale)}`;

/** After how long somebody is first met; null where nobody ever is. */
export function greetingOf({ firstSeconds }: AttendedSlot, locale: Locale): string | null {
  const seconds = firstSeconds.distribution.map(({ second }) => second);
  const [first] = seconds;
  return first === undefined ? null : sayAfter([first, seconds.at(-1) ?? first], locale);
}

/** The verdict of a slot, in a sentence. */
export function slotVerdict(slot: AttendedSlot, words: Words): string {
  const { say, locale } = words;
  const when = saySlot(slot, words);
  const { welcomedShare } = slot.firstSeconds;
  const greeting = greetingOf(slot, locale);
  if (greeting === null) return say("hours.nobody", { when });
  if (welcomedShare <= 0) return say("hours.late", { when, greeting });
  if (welcomedShare >= 1) return say("hours.everybody", { when });
  return say("hours.some", { when, count: Math.round(welcomedShare * 100) });
}
