const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const options = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const formatter = new Intl.DateTimeFormat("en-CA", { ...options, calendar: "iso8601" });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** The day (YYYY-MM-DD) on which a moment falls where the centre is. */
export const dayOf = (time: Date, timeZone: string): string => formatterOf(timeZone).format(time);

/** The day so many days later (or, negative, earlier). */
export function addDays(day: string, days: number): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}
