export { type Locale, localeOf, preferredLocale } from "./locale";
export { type MessageKey, type MessageValues, translate } from "./translate";
