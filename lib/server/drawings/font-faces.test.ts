import { describe, expect, it } from "vitest";
import { fontFacesFor } from "./font-faces";

interface Face {
  readonly weight: number;
  readonly source: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const FACE =
  /@font-face\{font-family:Pretendard;font-weight:(\d+);src:([^;]+;[^;]+);unicode-range:([^}]+)\}/g;

function facesIn(css: string): readonly Face[] {
  return [...css.matchAll(FACE)].map(([, weight, source = "", ranges = ""]) => ({
    weight: Number(weight),
    source,
    ranges: ranges.split(",").map((range) => {
      const [first = "", last = first] = range.replace("U+", "").split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  }));
}

const writes = ({ ranges }: Face, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => code >= first && code <= last);
};

describe("the typeface within a drawing", () => {
  it("has every letter of the text in each weight, and lies in the file itself", async () => {
    const text = "정문경비실뷁Lobby15초→";
    const faces = facesIn(await fontFacesFor(text));
    for (const weight of [400, 600, 700]) {
      const own = faces.filter((face) => face.weight === weight);
      const missing = [...text].filter((letter) => !own.some((face) => writes(face, letter)));
      expect(missing).toEqual([]);
    }
    const outside = faces.filter(({ source }) => !source.startsWith("url(data:font/woff2;base64,"));
    expect(outside).toEqual([]);
  });

  it("is as small as the text allows", async () => {
    const [short, long] = [await fontFacesFor("가"), await fontFacesFor("가뷁퓋쭎츄켂")];
    expect(short.length).toBeLessThan(long.length);
  });
});
