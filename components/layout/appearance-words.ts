import { type Locale, translate } from "@/lib/i18n";

/** The words for the choice of appearance, said on the server so that the browser need not hold all messages. */
export const appearanceWords = (locale: Locale) => ({
  title: translate(locale, "appearance.title"),
  close: translate(locale, "ui.close"),
  theme: translate(locale, "appearance.theme"),
  contrast: translate(locale, "appearance.contrast"),
  size: translate(locale, "appearance.size"),
  language: translate(locale, "appearance.language"),
  themes: {
    system: translate(locale, "appearance.themes.system"),
    light: translate(locale, "appearance.themes.light"),
    dark: translate(locale, "appearance.themes.dark"),
  },
  contrasts: {
    system: translate(locale, "appearance.contrasts.system"),
    standard: translate(locale, "appearance.contrasts.standard"),
    more: translate(locale, "appearance.contrasts.more"),
  },
  sizes: {
    normal: translate(locale, "appearance.sizes.normal"),
    large: translate(locale, "appearance.sizes.large"),
    larger: translate(locale, "appearance.sizes.larger"),
  },
});
