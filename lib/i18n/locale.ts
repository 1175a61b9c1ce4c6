/** The languages of the product: Korean first, English second. */
export const LOCALES = ["ko", "en"] as const;
export type Locale = (typeof LOCALES)[number];

interface Preference {
  readonly language: string;
  readonly quality: number;
}

function preferenceOf(range: string): Preference {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = given === undefined ? 1 : Number(given.slice(2));
  return { language: tag.split("-")[0] ?? "", quality: Number.isFinite(quality) ? quality : 0 };
}

/** The language a browser or program asks for; Korean unless English is asked for before it. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const preferences = (acceptLanguage ?? "").slice(0, 1_000).split(",").map(preferenceOf);
  const english = preferences.findIndex(({ language }) => language === "en");
  const korean = preferences.findIndex(({ language }) => language === "ko");
  const englishQuality = preferences[english]?.quality ?? 0;
  const koreanQuality = preferences[korean]?.quality ?? 0;
  if (englishQuality > koreanQuality) return "en";
  if (englishQuality < koreanQuality) return "ko";
  return englishQuality > 0 && english < korean ? "en" : "ko";
}

interface Asked {
  /** What the person chose before, if anything. */
  readonly cookie: string | null | undefined;
  readonly acceptLanguage: string | null;
}

/** The language of a page: the one that was chosen, else the one the browser asks for. */
export function localeFrom({ cookie, acceptLanguage }: Asked): Locale {
  return LOCALES.find((locale) => locale === cookie) ?? preferredLocale(acceptLanguage);
}

/** Where a browser keeps the language that its owner chose. */
export const LOCALE_COOKIE = "mot-locale";

export function localeOf({ headers }: Request): Locale {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  const cookie = pairs.find(([name]) => name === LOCALE_COOKIE)?.[1];
  return localeFrom({ cookie, acceptLanguage: headers.get("accept-language") });
}
