export { LOCALE_COOKIE, type Locale, localeFrom, localeOf, preferredLocale } from "./locale";
export { type MessageKey, type MessageValues, translate } from "./translate";
