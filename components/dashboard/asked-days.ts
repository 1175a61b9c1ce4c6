import { dayWindow } from "@/lib/schemas/day";

export const WINDOW_DAYS = [7, 30, 90, 365] as const;
const USUAL = { days: 30 } as const;

/** The last so many days, or any others, both ends included. */
export type AskedDays = { readonly days: number } | { readonly from: string; readonly to: string };

type Value = string | readonly string[] | undefined;

interface Query {
  readonly days?: Value;
  readonly from?: Value;
  readonly to?: Value;
}

interface Read {
  readonly asked: AskedDays;
  /** The address said something that is no window of days. */
  readonly isRefused: boolean;
}

function ownDays({ from, to }: Query): AskedDays | null {
  const read = dayWindow.safeParse({ from, to });
  const { from: first, to: last } = read.data ?? {};
  return first !== undefined && last !== undefined ? { from: first, to: last } : null;
}

/** The days that an address asks for; the usual ones where it asks for none that can be read. */
export function askedDays(query: Query): Read {
  if (query.from || query.to) {
    const own = ownDays(query);
    return { asked: own ?? USUAL, isRefused: own === null };
  }
  const days = WINDOW_DAYS.find((one) => String(one) === query.days);
  return { asked: days === undefined ? USUAL : { days }, isRefused: false };
}

/** The same as the address says it. */
export const daysQuery = (asked: AskedDays): Readonly<Record<string, string>> =>
  "days" in asked ? { days: String(asked.days) } : asked;
