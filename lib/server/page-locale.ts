import "server-only";
import { headers } from "next/headers";
import { LOCALE_COOKIE, type Locale, localeFrom } from "@/lib/i18n";
import { pageCookie } from "./page-cookie";

/** The language of the page that is being drawn. */
export async function pageLocale(): Promise<Locale> {
  const acceptLanguage = (await headers()).get("accept-language");
  return localeFrom({ cookie: await pageCookie(LOCALE_COOKIE), acceptLanguage });
}
