export const THEMES = ["system", "light", "dark"] as const;
export const CONTRASTS = ["system", "standard", "more"] as const;
export const TYPE_SIZES = ["normal", "large", "larger"] as const;

/** How somebody wants to see the app; "system" follows the device. */
export interface Appearance {
  readonly theme: (typeof THEMES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly size: (typeof TYPE_SIZES)[number];
}

export const APPEARANCE_COOKIE = "mot-appearance";

const knownOr = <Name extends string>(
  names: readonly [Name, ...Name[]],
  given: string | undefined,
): Name => names.find((name) => name === given) ?? names[0];

/** Reads the cookie; whatever it does not know falls back to the device's wish. */
export function appearanceOf(cookie: string | undefined): Appearance {
  const [theme, contrast, size] = (cookie ?? "").split(".");
  return {
    theme: knownOr(THEMES, theme),
    contrast: knownOr(CONTRASTS, contrast),
    size: knownOr(TYPE_SIZES, size),
  };
}

export const appearanceCookie = ({ theme, contrast, size }: Appearance): string =>
  `${theme}.${contrast}.${size}`;

/** What stands on the html element; absent where the device decides. */
export const appearanceAttributes = ({ theme, contrast, size }: Appearance) => ({
  "data-theme": theme === "system" ? undefined : theme,
  "data-contrast": contrast === "system" ? undefined : contrast,
  "data-size": size === "normal" ? undefined : size,
});
