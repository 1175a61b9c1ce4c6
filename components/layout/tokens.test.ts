import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Scheme = "light" | "dark";
type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
const [standardPart = "", highPart = ""] = css.split("@variant high-contrast");

function tokensOf(part: string, scheme: Scheme): Tokens {
  const pairs = part.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name = "", light = "", dark = ""]) => [
      name,
      scheme === "light" ? light : dark,
    ]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2.2 defines it, between 1 and 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "surface", "sunken"];
const INKS = ["ink", "ink-2", "ink-3", "accent", "accent-strong", "zero", "hundred", "unproven"];
const TEXTS: readonly (readonly [string, string])[] = [
  ...INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["zero-ink", "zero"],
  ["zero-ink", "zero-strong"],
  ["paper", "ink"],
  ["accent", "accent-soft"],
  ["zero", "zero-soft"],
  ["hundred", "hundred-soft"],
  ["unproven", "unproven-soft"],
  ["band-ink", "band"],
];
const EDGES = ["edge", "accent", "zero"].flatMap((edge) =>
  GROUNDS.map((ground) => [edge, ground] as const),
);

describe.each(["light", "dark"] as const)("the colours of the %s theme", (scheme) => {
  const standard = tokensOf(standardPart, scheme);
  const high: Tokens = new Map([...standard, ...tokensOf(highPart, scheme)]);
  const measure = (tokens: Tokens, [one, other]: readonly [string, string]) =>
    contrast(tokens.get(one) ?? "#808080", tokens.get(other) ?? "#808080");

  it.each(TEXTS)("read well: %s on %s, 4.5:1, and 7:1 in high contrast", (ink, ground) => {
    expect(measure(standard, [ink, ground])).toBeGreaterThanOrEqual(4.5);
    expect(measure(high, [ink, ground])).toBeGreaterThanOrEqual(7);
  });

  it.each(EDGES)("show where a control ends: %s on %s, 3:1", (edge, ground) => {
    expect(measure(standard, [edge, ground])).toBeGreaterThanOrEqual(3);
    expect(measure(high, [edge, ground])).toBeGreaterThanOrEqual(3);
  });
});
