import type { Locale } from "../i18n/locale";

/** 2,560: groups of three in both languages. */
export function formatNumber(value: number, digits = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A share as shown: 100 and 0 only where nothing is missing or nothing is there. */
function percentDigits(share: number, digits: number): string {
  const step = 10 ** -digits;
  const percent = share * 100;
  if (share > 0 && share < 1)
    return formatNumber(Math.min(Math.max(percent, step), 100 - step), digits);
  return formatNumber(percent, digits);
}

/** 70.3%, from a share between 0 and 1. 99.97 % is shown as 99.9%, for one failed visit is not none. */
export const formatPercent = (share: number, digits = 1): string =>
  `${percentDigits(share, digits)}%`;

/** +11.2%p · +11.2 pp: a difference between two shares. */
export function formatPoints(difference: number, locale: Locale, digits = 1): string {
  const points = formatNumber(difference * 100, digits);
  const sign = /^-|^[0.,]*$/.test(points) ? "" : "+";
  return `${sign}${points}${locale === "ko" ? "%p" : " pp"}`;
}

interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** 61.0~82.9% · 61.0–82.9%: an interval of shares. */
export function formatPercentRange({ lower, upper }: Interval, locale: Locale, digits = 1): string {
  const [low, high] = [percentDigits(lower, digits), percentDigits(upper, digits)];
  return low === high ? `${high}%` : `${low}${locale === "ko" ? "~" : "–"}${high}%`;
}

interface PartOf {
  readonly part: number;
  readonly whole: number;
  /** What is counted, in Korean: 번 unless it is 곳, 건, 명. */
  readonly counter?: string | undefined;
}

/** 60번 중 8번 · 8 of 60 */
export function formatPartOf({ part, whole, counter = "번" }: PartOf, locale: Locale): string {
  const [some, all] = [formatNumber(part), formatNumber(whole)];
  return locale === "ko" ? `${all}${counter} 중 ${some}${counter}` : `${some} of ${all}`;
}
