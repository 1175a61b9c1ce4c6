import type { AttendedHours } from "@/lib/journey-map/map-types";

/** The same hours on several days. */
export interface Stretch {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

const keyOf = ({ from, to }: Pick<Stretch, "from" | "to">): string => `${from}-${to}`;

/** Hours as people say them: the days with the same hours together, earliest first. */
export function stretchesOf(hours: readonly AttendedHours[]): readonly Stretch[] {
  const days = new Map<string, Set<number>>();
  for (const each of hours)
    days.set(keyOf(each), (days.get(keyOf(each)) ?? new Set()).add(each.weekday));
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, weekdays]) => {
      const [from = "", to = ""] = key.split("-");
      return { weekdays: [...weekdays].sort((one, other) => one - other), from, to };
    });
}

/** The same, one line for each day, in the order of the week. */
export const hoursOf = (stretches: readonly Stretch[]): readonly AttendedHours[] =>
  stretchesOf(
    stretches.flatMap(({ weekdays, from, to }) =>
      weekdays.map((weekday) => ({ weekday, from, to })),
    ),
  )
    .flatMap(({ weekdays, from, to }) => weekdays.map((weekday) => ({ weekday, from, to })))
    .sort((one, other) => one.weekday - other.weekday || (one.from < other.from ? -1 : 1));

/** Days as people say them: 월~금, 월·수. */
function weekdaysText(
  weekdays: readonly number[],
  names: Readonly<Record<string, string>>,
): string {
  const nameOf = (weekday: number | undefined) => names[String(weekday)] ?? "";
  const [first] = weekdays;
  const last = weekdays.at(-1);
  const isRow = weekdays.length > 2 && last === (first ?? 0) + weekdays.length - 1;
  return isRow
    ? `${nameOf(first)}~${nameOf(last)}`
    : weekdays.map((weekday) => nameOf(weekday)).join("·");
}

/** All of it as people say it: 월~금 09:00~18:00. */
export const stretchText = (
  { weekdays, from, to }: Stretch,
  names: Readonly<Record<string, string>>,
): string => `${weekdaysText(weekdays, names)} ${from}~${to}`.trim();
