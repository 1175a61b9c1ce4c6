import { formatDuration } from "@/lib/format/durations";
import type { Locale } from "@/lib/i18n";

/** 38초, 38~53초, 50초~1분 20초 · 38 s, 38–53 s, 50 s – 1 min 20 s */
export function sayAfter(
  [earliest, latest]: readonly [earliest: number, latest: number],
  locale: Locale,
): string {
  if (earliest === latest) return formatDuration(earliest, locale);
  const isShort = latest < 60;
  if (locale === "ko")
    return `${isShort ? earliest : formatDuration(earliest, locale)}~${formatDuration(latest, locale)}`;
  return isShort
    ? `${earliest}–${formatDuration(latest, locale)}`
    : `${formatDuration(earliest, locale)} – ${formatDuration(latest, locale)}`;
}
