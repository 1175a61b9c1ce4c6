import type { Locale } from "@/lib/i18n";

/** In which language times are read, and where. */
export interface Clock {
  readonly locale: Locale;
  readonly timeZone: string;
}
