import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import type { AttendedSlot } from "@/lib/journey-map/attended-slots";
import { sayGreetings } from "./say-greetings";
import { peopleOf } from "./say-share";

interface Saying {
  readonly words: Pick<Words["journey"], "hours" | "greetings">;
  readonly locale: Locale;
}

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

function sayWeekdays(weekdays: readonly number[], words: Saying["words"]["hours"]): string {
  const names: Readonly<Record<string, string>> = words.weekdays;
  const nameOf = (day: number) => names[day] ?? "";
  const [first = 1] = weekdays;
  const last = weekdays.at(-1) ?? first;
  if (weekdays.length === 7) return words.everyDay;
  if (weekdays.length > 2 && isRunning(weekdays))
    return fill(words.days, { from: nameOf(first), to: nameOf(last) });
  return fill(words.dayList, { days: weekdays.map(nameOf).join("·") });
}

/** 월~금요일 12~13시 · Mon to Fri 12:00–13:00 */
export const saySlot = (slot: AttendedSlot, { words, locale }: Saying): string =>
  `${sayWeekdays(slot.weekdays, words.hours)} ${sayHours(slot, locale)}`;

/** The verdict of a slot, in a sentence. */
export function slotVerdict(slot: AttendedSlot, saying: Saying): string {
  const { hours, greetings: words } = saying.words;
  const when = saySlot(slot, saying);
  const { welcomedShare } = slot.firstSeconds;
  const greetings = sayGreetings(slot.firstSeconds, { words, locale: saying.locale });
  if (greetings === null) return fill(hours.nobody, { when });
  if (welcomedShare <= 0) return fill(hours.late, { when, greetings });
  if (welcomedShare >= 1) return fill(hours.everybody, { when });
  const { part: count, whole } = peopleOf(welcomedShare);
  return fill(hours.some, { when, whole, count });
}
