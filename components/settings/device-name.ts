const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/KAKAOTALK/i, "KakaoTalk"],
  [/Whale\//, "Whale"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/(?:Firefox|FxiOS)\//, "Firefox"],
  [/(?:Chrome|CriOS|Chromium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux/, "Linux"],
];

const firstOf = (names: typeof BROWSERS, agent: string): string | undefined =>
  names.find(([shape]) => shape.test(agent))?.[1];

/** "Chrome · Windows": enough for its owner to know a device again; null where nothing is known. */
export function deviceName(userAgent: string | null): string | null {
  const agent = userAgent ?? "";
  const parts = [firstOf(BROWSERS, agent), firstOf(SYSTEMS, agent)].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : null;
}
