export { LOCALE_COOKIE, type Locale, localeFrom, localeOf } from "./locale";
export { type MessageKey, type MessageValues, translate } from "./translate";
