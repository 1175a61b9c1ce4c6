import { LOCALE_COOKIE } from "@/lib/i18n/locale";
import {
  APPEARANCE_COOKIE,
  type Appearance,
  appearanceAttributes,
  appearanceCookie,
} from "./appearance";

const YEAR_SECONDS = 31_536_000;

function writeCookie(name: string, value: string) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  const cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
  Reflect.set(document, "cookie", cookie);
}

/** Shows the page that way now, and has the server draw it that way from now on. */
export function applyAppearance(appearance: Appearance): void {
  writeCookie(APPEARANCE_COOKIE, appearanceCookie(appearance));
  for (const [name, value] of Object.entries(appearanceAttributes(appearance))) {
    if (value === undefined) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
}

export const rememberLocale = (locale: string): void => writeCookie(LOCALE_COOKIE, locale);
