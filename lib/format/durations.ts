import type { Locale } from "../i18n/locale";

const MINUTE = 60;
const HOUR = 3_600;

const UNITS = {
  ko: { hour: "시간", minute: "분", second: "초", gap: "" },
  en: { hour: "h", minute: "min", second: "s", gap: " " },
} as const;

/** 45초, 1분 20초, 1시간 5분 · 45 s, 1 min 20 s, 1 h 5 min. From an hour on, seconds are left out. */
export function formatDuration(durationSeconds: number, locale: Locale): string {
  const units = UNITS[locale];
  const rounded =
    durationSeconds >= HOUR
      ? Math.round(durationSeconds / MINUTE) * MINUTE
      : Math.round(durationSeconds);
  const hours = Math.floor(rounded / HOUR);
  const minutes = Math.floor((rounded % HOUR) / MINUTE);
  const seconds = rounded % MINUTE;
  const said = [
    [hours, units.hour],
    [minutes, units.minute],
    [hours > 0 ? 0 : seconds, units.second],
  ] as const;
  const parts = said.filter(([count]) => count > 0);
  const shown = parts.length > 0 ? parts : [[0, units.second] as const];
  return shown.map(([count, unit]) => `${count}${units.gap}${unit}`).join(" ");
}

/** As a stopwatch shows it: 0:16, 12:05, 1:00:09. Seconds that are not over do not count. */
export function formatStopwatch(durationSeconds: number): string {
  const whole = Math.max(0, Math.floor(durationSeconds));
  const two = (count: number) => String(count).padStart(2, "0");
  const hours = Math.floor(whole / HOUR);
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  const seconds = two(whole % MINUTE);
  return hours > 0 ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}
